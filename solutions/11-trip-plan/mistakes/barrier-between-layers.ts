// caught by: two chains side by side: 2000, not 2500, not 4000
// en: hotel and packing both wait until flight *and* weather are known.
// ja: flight と weather の両方がそろうまで、hotel も packing も待たせたとき

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
  const [flight, weather] = await Promise.all([api.flight(), api.weather()]);
  const [hotel, packing] = await Promise.all([api.hotel(flight), api.packing(weather)]);
  return { flight, hotel, weather, packing };
}
