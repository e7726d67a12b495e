import { MalformedReleaseError } from '../malformed-release-error.js';

export interface PtpEdit {
  /** 0: no modifier bypasses the edit; 1: a proper modifier does; 9: not applicable. */
  modifierIndicator: 0 | 1 | 9;
  rationaleId: number;
}

// A pair fits one double: column-1 number × 2^16 + column-2 number, then 8 bits for indicator and rationale.
const PAIR = 2 ** 16;
const PAYLOAD = 2 ** 8;
const MAXIMUM_CODES = PAIR - 1;

/** Procedure-to-procedure edits; about 1.7 million pairs in one sorted array of 14 MB. */
export class PtpTable {
  constructor(
    private readonly numberOf: ReadonlyMap<string, number>,
    private readonly pairs: Float64Array,
  ) {}

  get size(): number {
    return this.pairs.length;
  }

  /** Every pair behind a number of the caller's, for bulk loading. */
  *rows(id: number): Generator<[id: number, column1: string, column2: string, modifierIndicator: number, rationaleId: number]> {
    const codes = [...this.numberOf.keys()];
    for (const pair of this.pairs) {
      const payload = pair % PAYLOAD;
      const key = (pair - payload) / PAYLOAD;
      yield [id, codes[Math.floor(key / PAIR)] ?? '', codes[key % PAIR] ?? '', payload & 15, payload >> 4];
    }
  }

  /** The edit that denies `column2` when `column1` is on the same claim; a pair has a direction. */
  find(column1: string, column2: string): PtpEdit | null {
    const first = this.numberOf.get(column1);
    const second = this.numberOf.get(column2);
    if (first === undefined || second === undefined) return null;
    const wanted = (first * PAIR + second) * PAYLOAD;
    let low = 0;
    let high = this.pairs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.pairs[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    const found = this.pairs[low];
    if (found === undefined || found >= wanted + PAYLOAD) return null;
    const payload = found - wanted;
    const indicator = payload & 15;
    return { modifierIndicator: indicator === 0 ? 0 : indicator === 1 ? 1 : 9, rationaleId: payload >> 4 };
  }
}

/** Collects pairs in any order. */
export class PtpTableBuilder {
  private readonly numberOf = new Map<string, number>();
  private pairs = new Float64Array(1 << 16);
  private size = 0;

  add(column1: string, column2: string, edit: PtpEdit): void {
    if (this.size === this.pairs.length) {
      const grown = new Float64Array(this.pairs.length * 2);
      grown.set(this.pairs);
      this.pairs = grown;
    }
    this.pairs[this.size] = (this.number(column1) * PAIR + this.number(column2)) * PAYLOAD + edit.rationaleId * 16 + edit.modifierIndicator;
    this.size += 1;
  }

  build(): PtpTable {
    return new PtpTable(this.numberOf, this.pairs.subarray(0, this.size).sort());
  }

  private number(code: string): number {
    const known = this.numberOf.get(code);
    if (known !== undefined) return known;
    const next = this.numberOf.size;
    if (next > MAXIMUM_CODES) throw new Error(`more than ${MAXIMUM_CODES} different codes`);
    this.numberOf.set(code, next);
    return next;
  }
}

export const SERVICE_CODE = /^[0-9A-Z]\d{3}[0-9A-Z]$/;
const HEADER = 'column1,column2,modifier_indicator,rationale_id';

/** The csv form of the practitioner PTP file. */
export function parsePtpCsv(chunks: Iterable<string>, file: string): PtpTable {
  const builder = new PtpTableBuilder();
  let rest = '';
  let line = 0;
  const take = (row: string): void => {
    line += 1;
    if (line === 1) {
      if (row !== HEADER) throw new MalformedReleaseError(file, line, `the header is not "${HEADER}"`);
    } else if (row !== '') addPair(builder, row, file, line);
  };
  for (const chunk of chunks) {
    const text = rest + chunk;
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      take(text.charCodeAt(end - 1) === 13 ? text.slice(start, end - 1) : text.slice(start, end));
      start = end + 1;
    }
    rest = text.slice(start);
  }
  if (rest !== '') take(rest);
  return builder.build();
}

function addPair(builder: PtpTableBuilder, row: string, file: string, line: number): void {
  const [column1 = '', column2 = '', indicator = '', rationale = '0'] = row.split(',');
  if (!SERVICE_CODE.test(column1) || !SERVICE_CODE.test(column2))
    throw new MalformedReleaseError(file, line, `"${column1}" and "${column2}" are not a pair of service codes`);
  const modifierIndicator = modifierIndicatorOf(indicator, file, line);
  const rationaleId = Number(rationale);
  if (!Number.isInteger(rationaleId) || rationaleId < 0 || rationaleId > 15)
    throw new MalformedReleaseError(file, line, `rationale "${rationale}" is not a number from 0 to 15`);
  builder.add(column1, column2, { modifierIndicator, rationaleId });
}

export function modifierIndicatorOf(indicator: string, file: string, line: number): PtpEdit['modifierIndicator'] {
  if (indicator !== '0' && indicator !== '1' && indicator !== '9')
    throw new MalformedReleaseError(file, line, `modifier indicator "${indicator}" is not 0, 1 or 9`);
  return indicator === '0' ? 0 : indicator === '1' ? 1 : 9;
}
