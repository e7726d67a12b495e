import { vehicleAccident } from './vehicle-accidents.js';

describe('CR-049 who sat where in a collision', () => {
  it.each([
    ['He was driving home when another car hit him from behind.', 'V43.52X'],
    ['She was the passenger in a car that was struck by another vehicle.', 'V43.62X'],
    ['He was driving and crashed into a tree.', 'V47.5XX'],
    ['She was driving when an 18-wheeler hit her car.', 'V44.5XX'],
  ])('%s is %s', (story, code) => {
    expect(vehicleAccident(story)?.code).toBe(code);
  });

  it.each(['He was hit by a car while crossing the street.', 'He was in a car accident.', 'She drives to work every day.'])(
    'leaves "%s" to the mechanisms',
    (story) => {
      expect(vehicleAccident(story)).toBeNull();
    },
  );
});
