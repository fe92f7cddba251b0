// caught by: two chains side by side: 2000, not 2500, not 4000
// en: `api.flight()` and `api.weather()` are called twice each, once for the plan and once for the step that needs them.
// ja: `api.flight()` と `api.weather()` を、計画のためと次の問い合わせのために 2 回ずつ呼んだとき

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
  const [flight, hotel, weather, packing] = await Promise.all([
    api.flight(),
    api.flight().then((flight) => api.hotel(flight)),
    api.weather(),
    api.weather().then((weather) => api.packing(weather)),
  ]);
  return { flight, hotel, weather, packing };
}
