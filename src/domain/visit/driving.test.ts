// The driving model against pairs of cities, centre to centre. Minutes: driving times without traffic, from general
// knowledge and rounded to five in 2026-11. They have no single source: check them before relying on the error.
import { expect, test } from "vitest";
import { drivingMinutes } from "./driving.ts";
import { distanceKm } from "./routes.ts";

type Pair = readonly [name: string, lat: number, lon: number, toLat: number, toLon: number, minutes: number];

const pairs: readonly Pair[] = [
  ["Ljubljana–Kranj", 46.0511, 14.5051, 46.2389, 14.3556, 30],
  ["Ljubljana–Bled", 46.0511, 14.5051, 46.3683, 14.1146, 45],
  ["Ljubljana–Kočevje", 46.0511, 14.5051, 45.643, 14.8594, 65],
  ["Ljubljana–Koper", 46.0511, 14.5051, 45.5481, 13.7302, 70],
  ["Ljubljana–Maribor", 46.0511, 14.5051, 46.5547, 15.6459, 85],
  ["Ljubljana–Zagreb", 46.0511, 14.5051, 45.815, 15.9819, 100],
  ["Ljubljana–Trieste", 46.0511, 14.5051, 45.6495, 13.7768, 70],
  ["Vienna–Bratislava", 48.2082, 16.3738, 48.1486, 17.1077, 65],
  ["Vienna–Graz", 48.2082, 16.3738, 47.0707, 15.4395, 135],
  ["Munich–Altötting", 48.1374, 11.5755, 48.2264, 12.677, 80],
  ["Munich–Salzburg", 48.1374, 11.5755, 47.8095, 13.055, 105],
  ["Munich–Augsburg", 48.1374, 11.5755, 48.3705, 10.8978, 60],
  ["Berlin–Potsdam", 52.52, 13.405, 52.3906, 13.0645, 45],
  ["Berlin–Hamburg", 52.52, 13.405, 53.5511, 9.9937, 185],
  ["Berlin–Dresden", 52.52, 13.405, 51.0504, 13.7373, 130],
  ["Frankfurt–Cologne", 50.1109, 8.6821, 50.9375, 6.9603, 125],
  ["Brussels–Antwerp", 50.8503, 4.3517, 51.2194, 4.4025, 50],
  ["Brussels–Ghent", 50.8503, 4.3517, 51.0543, 3.7174, 55],
  ["Brussels–Leuven", 50.8503, 4.3517, 50.8798, 4.7005, 35],
  ["Amsterdam–Utrecht", 52.3676, 4.9041, 52.0907, 5.1214, 45],
  ["Amsterdam–The Hague", 52.3676, 4.9041, 52.0705, 4.3007, 60],
  ["Paris–Versailles", 48.8566, 2.3522, 48.8049, 2.1204, 40],
  ["Paris–Tours", 48.8566, 2.3522, 47.3941, 0.6848, 160],
  ["Paris–Lille", 48.8566, 2.3522, 50.6292, 3.0573, 150],
  ["Lyon–Grenoble", 45.764, 4.8357, 45.1885, 5.7245, 75],
  ["Milan–Turin", 45.4642, 9.19, 45.0703, 7.6869, 110],
  ["Milan–Bergamo", 45.4642, 9.19, 45.6983, 9.6773, 60],
  ["Imperia–Sanremo", 43.889, 8.039, 43.8159, 7.776, 35],
  ["Madrid–Toledo", 40.4168, -3.7038, 39.8628, -4.0273, 60],
  ["Madrid–Segovia", 40.4168, -3.7038, 40.9429, -4.1088, 75],
  ["Lalín–Vigo", 42.6616, -8.113, 42.2406, -8.7207, 75],
  ["Lisbon–Sintra", 38.7223, -9.1393, 38.8029, -9.3817, 35],
  ["Prague–Brno", 50.0755, 14.4378, 49.1951, 16.6068, 130],
  ["Budapest–Győr", 47.4979, 19.0402, 47.6875, 17.6504, 85],
  ["Stockholm–Uppsala", 59.3293, 18.0686, 59.8586, 17.6389, 60],
  ["Oslo–Drammen", 59.9139, 10.7522, 59.744, 10.2045, 40],
  ["Tokyo–Yokohama", 35.6762, 139.6503, 35.4437, 139.638, 45],
  ["Takasaki–Kusatsu", 36.3219, 139.0033, 36.6229, 138.5967, 95],
  ["Chengdu–Chongqing", 30.5728, 104.0668, 29.563, 106.5516, 240],
  ["Njombe–Songea", -9.34, 34.77, -10.6833, 35.65, 210],
];

const errorOf = ([, lat, lon, toLat, toLon, minutes]: Pair): number =>
  drivingMinutes(distanceKm({ lat, lon }, { lat: toLat, lon: toLon })) / minutes - 1;

test("the mean error over forty pairs of cities is a tenth, and no error is half or more", () => {
  expect(pairs.length).toBeGreaterThanOrEqual(30);
  const errors = pairs.map(errorOf);
  const mean = errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length;
  expect(mean).toBeLessThan(0.1);
  expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.45);
  // On average, the model is neither too fast nor too slow.
  expect(Math.abs(errors.reduce((sum, error) => sum + error, 0) / errors.length)).toBeLessThan(0.05);
});

test("a drive takes longer with distance, but never longer than at the speed of a town", () => {
  for (let km = 1; km < 300; km++) {
    expect(drivingMinutes(km)).toBeGreaterThan(drivingMinutes(km - 1));
    expect(drivingMinutes(km)).toBeLessThanOrEqual(((km * 1.25) / 22) * 60 + 1e-9);
  }
});
