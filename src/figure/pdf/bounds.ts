import { IDENTITY, type Matrix } from '../read/matrix.ts';
import type { Segment } from '../read/path-data.ts';

/** The smallest rectangle around what is drawn, in the coordinates of the drawing that it is part of. */
export class Bounds {
  #least: [number, number] = [Infinity, Infinity];
  #most: [number, number] = [-Infinity, -Infinity];

  add([a, b, c, d, e, f]: Matrix, x: number, y: number, margin = 0): void {
    const [pageX, pageY] = [a * x + c * y + e, b * x + d * y + f];
    const reach = margin * Math.max(Math.hypot(a, b), Math.hypot(c, d));
    this.#least = [
      Math.min(this.#least[0], pageX - reach),
      Math.min(this.#least[1], pageY - reach),
    ];
    this.#most = [Math.max(this.#most[0], pageX + reach), Math.max(this.#most[1], pageY + reach)];
  }

  addPath(matrix: Matrix, segments: readonly Segment[], margin: number): void {
    for (const segment of segments) {
      if (segment.to === 'start') continue;
      for (let index = 0; index < segment.points.length; index += 2) {
        this.add(matrix, segment.points[index] ?? 0, segment.points[index + 1] ?? 0, margin);
      }
    }
  }

  addAll({ box }: Bounds, matrix: Matrix = IDENTITY): void {
    const [left, top, right, bottom] = box;
    for (const x of [left, right]) for (const y of [top, bottom]) this.add(matrix, x, y);
  }

  get box(): readonly [left: number, top: number, right: number, bottom: number] {
    return this.#least[0] > this.#most[0] ? [0, 0, 0, 0] : [...this.#least, ...this.#most];
  }
}
