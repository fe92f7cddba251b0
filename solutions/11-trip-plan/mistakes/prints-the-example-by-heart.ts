// caught by: any times, any answers: as long as the longer chain
// en: the plan is made of the answers of the example, and not of those that came.
// ja: 返ってきた答えではなく、例に出てくる答えで計画を作ったとき

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
  await Promise.all([api.flight().then(() => api.hotel('flight!')), api.weather().then(() => api.packing('weather!'))]);
  return { flight: 'flight!', hotel: 'hotel!', weather: 'weather!', packing: 'packing!' };
}
