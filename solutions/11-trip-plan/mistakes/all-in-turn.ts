// caught by: the other chain is the long one
// en: all four questions are asked one after another, each waiting for the one before.
// ja: 4 つの問い合わせを、ひとつ前の答えを待ちながら順番に行ったとき

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
  const flight = await api.flight();
  const hotel = await api.hotel(flight);
  const weather = await api.weather();
  const packing = await api.packing(weather);
  return { flight, hotel, weather, packing };
}
