// two async arrow functions called on the spot; the weather is asked first

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
  const [[weather, packing], [flight, hotel]] = await Promise.all([
    (async () => {
      const weather = await api.weather();
      return [weather, await api.packing(weather)] as const;
    })(),
    (async () => {
      const flight = await api.flight();
      return [flight, await api.hotel(flight)] as const;
    })(),
  ]);
  return { flight, hotel, weather, packing };
}
