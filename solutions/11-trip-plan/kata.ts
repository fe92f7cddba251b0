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
  const [stay, bag] = await Promise.all([planStay(api), planBag(api)]);
  return { ...stay, ...bag };
}

async function planStay(api: TripApi): Promise<Pick<Plan, 'flight' | 'hotel'>> {
  const flight = await api.flight();
  const hotel = await api.hotel(flight);
  return { flight, hotel };
}

async function planBag(api: TripApi): Promise<Pick<Plan, 'weather' | 'packing'>> {
  const weather = await api.weather();
  const packing = await api.packing(weather);
  return { weather, packing };
}
