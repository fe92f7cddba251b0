// one helper for both chains, which takes the two steps as functions

export interface TripApi {
  flight(): Promise<string>;
  hotel(flight: string): Promise<string>;
  weather(): Promise<string>;
  packing(weather: string): Promise<string>;
}

export interface Plan {
  flight: string;
  hotel: string;
  weather: string;
  packing: string;
}

export async function plan(api: TripApi): Promise<Plan> {
  const [[flight, hotel], [weather, packing]] = await Promise.all([
    inTurn(
      () => api.flight(),
      (flight) => api.hotel(flight),
    ),
    inTurn(
      () => api.weather(),
      (weather) => api.packing(weather),
    ),
  ]);
  return { flight, hotel, weather, packing };
}

async function inTurn<A, B>(first: () => Promise<A>, second: (value: A) => Promise<B>): Promise<[A, B]> {
  const value = await first();
  return [value, await second(value)];
}
