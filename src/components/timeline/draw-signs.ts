/** The colours of the page, as the canvas's own style has them. */
export interface Palette {
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly accent: string;
  readonly paper: string;
  readonly font: string;
}

/** Takes the colours and the font that the stylesheet gives the canvas, in any scheme. */
export function readPalette(canvas: HTMLCanvasElement): Palette {
  const style = getComputedStyle(canvas);
  return {
    ink: style.color,
    soft: style.textDecorationColor,
    rule: style.borderTopColor,
    accent: style.outlineColor,
    paper: style.backgroundColor,
    font: `${style.fontSize} ${style.fontFamily}`,
  };
}

/** Statuses whose mark is filled: the thing happens or has happened. */
export const happened: ReadonlySet<string> = new Set(['occurred', 'ongoing']);

/** Draws the sign of a status about a point, as it stands beside its word on other pages. */
export function drawSign(
  context: CanvasRenderingContext2D,
  status: string,
  x: number,
  y: number,
  radius: number,
  { ink, paper }: Palette,
): void {
  context.strokeStyle = ink;
  context.fillStyle = paper;
  context.lineWidth = radius / 3.6;
  const arm = radius * 0.66;
  if (status === 'denied') {
    line(context, x - arm, y - arm, x + arm, y + arm);
    line(context, x + arm, y - arm, x - arm, y + arm);
    return;
  }
  if (status === 'speculative') context.setLineDash([radius / 2.6, radius / 2.3]);
  disc(context, x, y, radius);
  context.fill();
  context.stroke();
  context.setLineDash([]);
  context.fillStyle = ink;
  if (status === 'occurred') context.fill();
  if (status === 'ongoing') {
    context.beginPath();
    context.arc(x, y, radius, -Math.PI / 2, Math.PI / 2);
    context.fill();
  }
  if (status === 'announced') {
    disc(context, x, y, radius * 0.38);
    context.fill();
  }
  if (status === 'cancelled') line(context, x - arm, y + arm, x + arm, y - arm);
  if (status === 'postponed') {
    for (const side of [-1, 1]) {
      const bar = x + side * radius * 0.3;
      line(context, bar, y - radius / 2, bar, y + radius / 2);
    }
  }
}

/** Draws signs once each and copies them: thousands are then as cheap as one. */
export function makeStamps(palette: Palette, ratio: number) {
  const made = new Map<string, HTMLCanvasElement>();
  const size = 14;
  return (context: CanvasRenderingContext2D, status: string, x: number, y: number): void => {
    let stamp = made.get(status);
    if (stamp === undefined) {
      stamp = document.createElement('canvas');
      stamp.width = stamp.height = Math.ceil(size * ratio);
      const own = stamp.getContext('2d');
      own?.scale(ratio, ratio);
      if (own) drawSign(own, status, size / 2, size / 2, 4.6, palette);
      made.set(status, stamp);
    }
    context.drawImage(stamp, x - size / 2, y - size / 2, size, size);
  };
}

function disc(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
}

export function line(
  context: CanvasRenderingContext2D,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
): void {
  context.beginPath();
  context.moveTo(x0, y0);
  context.lineTo(x1, y1);
  context.stroke();
}
