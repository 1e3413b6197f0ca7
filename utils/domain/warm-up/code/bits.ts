/** A whole number and the bits it takes: values of 0 … 2^width − 1, others modulo that. */
export type Field = readonly [value: number, width: number];

const symbolBits = 5;

/** Writes fields one after the other, most significant bit first, as symbols 0 … 31. The widths add up to a multiple of 5. */
export function pack(fields: readonly Field[]): readonly number[] {
  const bits = fields.map(([value, width]) => BigInt.asUintN(width, BigInt(value)).toString(2).padStart(width, '0')).join('');
  return Array.from({ length: bits.length / symbolBits }, (_, at) =>
    Number.parseInt(bits.slice(at * symbolBits, (at + 1) * symbolBits), 2),
  );
}

/** Reads symbols 0 … 31 back: gives the next number of each width that it is asked for. */
export function unpack(symbols: readonly number[]): (width: number) => number {
  const bits = symbols.map((symbol) => symbol.toString(2).padStart(symbolBits, '0')).join('');
  let at = 0;
  return (width) => {
    at += width;
    return Number.parseInt(bits.slice(at - width, at), 2);
  };
}
