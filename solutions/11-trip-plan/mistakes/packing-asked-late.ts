// caught by: two chains side by side: 2000, not 2500, not 4000
// en: weather is asked early, but packing only after the chain of flight and hotel is done.
// ja: weather は早く問い合わせたのに、packing は flight と hotel が終わってから問い合わせたとき

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
  const flight = await api.flight();
  const hotel = await api.hotel(flight);
  const weather = await weatherPromise;
  const packing = await api.packing(weather);
  return { flight, hotel, weather, packing };
}
