// caught by: two chains side by side: 2000, not 2500, not 4000
// en: all four questions are asked at once, so `hotel` and `packing` are given promises and not their values.
// ja: 4 つを一度に問い合わせたために、`hotel` と `packing` に値ではなく Promise を渡したとき

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
  const flightPromise = api.flight();
  const weatherPromise = api.weather();
  const [flight, hotel, weather, packing] = await Promise.all([
    flightPromise,
    api.hotel(flightPromise as unknown as string),
    weatherPromise,
    api.packing(weatherPromise as unknown as string),
  ]);
  return { flight, hotel, weather, packing };
}
