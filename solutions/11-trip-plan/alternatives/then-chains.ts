// no `async`: four promises, two of them made with `then`

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
  const flight = api.flight();
  const weather = api.weather();
  const hotel = flight.then((flight) => api.hotel(flight));
  const packing = weather.then((weather) => api.packing(weather));
  return Promise.all([packing, weather, hotel, flight]).then(([packing, weather, hotel, flight]) => ({
    packing,
    weather,
    hotel,
    flight,
  }));
}
