/** Draws rectangles in SVG. */

/** Draws a filled rectangle; measures in pixels, opacity from 0 to 1. */
export function rectangle({
  x,
  y,
  width,
  height,
  fill,
  opacity = 1,
}: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly opacity?: number;
}): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" opacity="${opacity}"/>`;
}
