// caught by: two chains side by side: 2000, not 2500, not 4000
// en: `api.flight()` is called twice, once for the plan and once for the hotel.
// ja: `api.flight()` を、計画のためとホテルのための 2 回呼んだとき

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
  const weatherPromise = api.weather();
  const [flight, hotel, weather, packing] = await Promise.all([
    api.flight(),
    api.flight().then((flight) => api.hotel(flight)),
    weatherPromise,
    weatherPromise.then((weather) => api.packing(weather)),
  ]);
  return { flight, hotel, weather, packing };
}
