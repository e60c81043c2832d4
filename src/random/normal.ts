import { exp, log } from './elementary.ts';

type Coefficients = readonly [number, number, number, number, number, number, number, number];

interface Ratio {
  readonly over: Coefficients;
  readonly under: Coefficients;
}

// Coefficients of M. J. Wichura, "Algorithm AS 241: The Percentage Points of the Normal Distribution", Applied
// Statistics 37 (1988), PPND16: ratios of polynomials, accurate to about one part in 10^16. Highest power first.
const centre: Ratio = {
  over: [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
    133.14166789178438, 3.3871328727963665,
  ],
  under: [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
    42.31333070160091, 1,
  ],
};
const shoulder: Ratio = {
  over: [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  under: [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
};
const tail: Ratio = {
  over: [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
    1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  under: [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
    0.1369298809227358, 0.599832206555888, 1,
  ],
};

/** The value below which a standard normal variable lies with probability `p`, between 0 and 1. */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(centre, 0.180625 - q * q);
  const r = Math.sqrt(-log(q < 0 ? p : 1 - p));
  const value = r <= 5 ? ratio(shoulder, r - 1.6) : ratio(tail, r - 5);
  return q < 0 ? -value : value;
}

function ratio({ over, under }: Ratio, x: number): number {
  return polynomial(over, x) / polynomial(under, x);
}

function polynomial(c: Coefficients, x: number): number {
  return ((((((c[0] * x + c[1]) * x + c[2]) * x + c[3]) * x + c[4]) * x + c[5]) * x + c[6]) * x + c[7];
}

// Coefficients of W. J. Cody, "Rational Chebyshev approximations for the error function", Mathematics of Computation 23
// (1969), as ANORM has them (Algorithm 715, ACM TOMS 19, 1993): about 18 digits.
const near = {
  over: [2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356, 0.06568233791820745],
  under: [47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673],
} as const;
const middle = {
  over: [
    0.39894151208813466, 8.883149794388375, 93.50665613217785, 597.2702763948002, 2494.5375852903726, 6848.190450536283,
    11602.65143764735, 9842.714838383978, 1.0765576773720192e-8,
  ],
  under: [
    22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097, 34900.95272114598,
    38912.00328609327, 19685.429676859992,
  ],
} as const;
const far = {
  over: [0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934, 2.9112874951168793e-5],
  first: 0.02307344176494017,
  under: [1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824, 7.297515550839662e-5],
} as const;

/** The share of a standard normal variable below `x`. */
export function normalBelow(x: number): number {
  const y = Math.abs(x);
  if (y <= 0.67448975) return 0.5 + x * nearShare(x * x);
  // Of two parts, so that the large exponents lose no digits.
  const whole = Math.trunc(y * 16) / 16;
  const share = tailShare(y) * exp(-whole * whole * 0.5) * exp(-(y - whole) * (y + whole) * 0.5);
  return x > 0 ? 1 - share : share;
}

function nearShare(square: number): number {
  const { over, under } = near;
  let [top, bottom] = [over[4] * square, square];
  for (let i = 0; i < 3; i++) {
    top = (top + (over[i] as number)) * square;
    bottom = (bottom + (under[i] as number)) * square;
  }
  return (top + over[3]) / (bottom + under[3]);
}

/** The share beyond `y`, by its density but for a constant. */
function tailShare(y: number): number {
  return y <= 5.656854249492381 ? middleShare(y) : farShare(y);
}

function middleShare(y: number): number {
  const { over, under } = middle;
  let [top, bottom] = [over[8] * y, y];
  for (let i = 0; i < 7; i++) {
    top = (top + (over[i] as number)) * y;
    bottom = (bottom + (under[i] as number)) * y;
  }
  return (top + over[7]) / (bottom + under[7]);
}

function farShare(y: number): number {
  const { over, first, under } = far;
  const z = 1 / (y * y);
  let [top, bottom] = [first * z, z];
  for (let i = 0; i < 4; i++) {
    top = (top + (over[i] as number)) * z;
    bottom = (bottom + (under[i] as number)) * z;
  }
  // 0.39894228… is 1 / sqrt(2 pi).
  return (0.3989422804014327 - (z * (top + over[4])) / (bottom + under[4])) / y;
}
