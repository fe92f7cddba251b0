// `new Promise` and a plan that is filled in by callbacks

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

export function plan(api: TripApi): Promise<Plan> {
  return new Promise((resolve, reject) => {
    const known: Partial<Plan> = {};
    const note = (part: Partial<Plan>): void => {
      Object.assign(known, part);
      if (Object.keys(known).length === 4) resolve(known as Plan);
    };
    api.flight().then((flight) => {
      note({ flight });
      api.hotel(flight).then((hotel) => note({ hotel }), reject);
    }, reject);
    api.weather().then((weather) => {
      note({ weather });
      api.packing(weather).then((packing) => note({ packing }), reject);
    }, reject);
  });
}
