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

// Asks for everything that a plan needs, each question once and as early as its inputs allow.
// Gives the plan when all is known; fails as soon as one answer fails.
export async function plan(api: TripApi): Promise<Plan> {
  throw new Error(`Not written yet: ask the api for ${Object.keys(api).join(', ')}, each as early as possible`);
}
