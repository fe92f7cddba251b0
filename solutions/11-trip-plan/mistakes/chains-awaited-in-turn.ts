// caught by: weather fails at 1500: plan fails at 1500
// en: both chains are started, but the second is awaited only after the first has ended, so its early error is heard by nobody.
// ja: 2 本の流れを両方始めたのに、1 本目が終わってから 2 本目を `await` するために、早く起きたエラーを誰も受け取らないとき

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
  const stayPromise = planStay(api);
  const bagPromise = planBag(api);
  const stay = await stayPromise;
  const bag = await bagPromise;
  return { ...stay, ...bag };
}

async function planStay(api: TripApi) {
  const flight = await api.flight();
  return { flight, hotel: await api.hotel(flight) };
}

async function planBag(api: TripApi) {
  const weather = await api.weather();
  return { weather, packing: await api.packing(weather) };
}
