import type { Delimiters } from './delimiters.js';

/** `elements[0]` is the segment id, so that `elements[2]` is the 02 element of the guides. */
export type Segment = { id: string; elements: readonly string[] };
export type TransactionSet = { code: string; controlNumber: string; segments: readonly Segment[] };
export type FunctionalGroup = { code: string; controlNumber: string; version: string; transactionSets: readonly TransactionSet[] };
export type Interchange = {
  delimiters: Delimiters;
  header: Segment;
  controlNumber: string;
  groups: readonly FunctionalGroup[];
  /** What does not add up: counts and numbers of the trailers. */
  problems: readonly string[];
};
export type ParsedInterchange = { ok: true; interchange: Interchange } | { ok: false; error: string };

const ISA_LENGTH = 106;
const ISA_ELEMENTS = 17;
/** ISA11 separates repetitions only since this version; before, it names a standard. */
const FIRST_VERSION_WITH_REPETITION = '00402';

/** Reads one interchange. Delimiters come from the ISA segment itself; line breaks after a segment are accepted. */
export function parseInterchange(text: string): ParsedInterchange {
  const body = text.replace(/^[\uFEFF\s]+/, '');
  const delimiters = readDelimiters(body);
  if (!delimiters) return { ok: false, error: 'The file does not start with a complete ISA segment.' };
  const segments = splitSegments(body, delimiters);
  const [header] = segments;
  if (!header || header.elements.length !== ISA_ELEMENTS) return { ok: false, error: 'The ISA segment does not have 16 elements.' };
  return readEnvelope(header, segments.slice(1), delimiters);
}

export function element(segment: Segment | undefined, position: number): string {
  return segment?.elements[position] ?? '';
}

function readDelimiters(body: string): Delimiters | null {
  if (!body.startsWith('ISA') || body.length < ISA_LENGTH) return null;
  const separator = body.charAt(3);
  const version = body.slice(0, ISA_LENGTH - 1).split(separator)[12] ?? '';
  const repetition = version >= FIRST_VERSION_WITH_REPETITION ? body.charAt(82) : '';
  return { element: separator, component: body.charAt(104), repetition, segment: body.charAt(105) };
}

function splitSegments(body: string, delimiters: Delimiters): Segment[] {
  return body
    .split(delimiters.segment)
    .map((raw) => raw.replace(/^[\r\n]+|[\r\n]+$/g, ''))
    .filter((raw) => raw.trim() !== '')
    .map((raw) => {
      const elements = raw.split(delimiters.element);
      return { id: elements[0] ?? '', elements };
    });
}

type OpenGroup = { header: Segment; transactionSets: TransactionSet[] };
type OpenTransactionSet = { header: Segment; segments: Segment[] };

function readEnvelope(header: Segment, segments: readonly Segment[], delimiters: Delimiters): ParsedInterchange {
  const groups: FunctionalGroup[] = [];
  const problems: string[] = [];
  let group: OpenGroup | null = null;
  let transactionSet: OpenTransactionSet | null = null;
  for (const segment of segments) {
    if (segment.id === 'IEA') {
      expectEqual(problems, ['IEA01', element(segment, 1)], String(groups.length));
      expectEqual(problems, ['IEA02', element(segment, 2)], element(header, 13));
      if (group || transactionSet) problems.push('IEA comes before its group is closed.');
      return { ok: true, interchange: { delimiters, header, controlNumber: element(header, 13), groups, problems } };
    }
    if (segment.id === 'GS') group = { header: segment, transactionSets: [] };
    else if (!group) return { ok: false, error: `${segment.id} stands outside a functional group.` };
    else if (segment.id === 'GE') {
      groups.push(closeGroup(group, segment, problems));
      group = null;
    } else if (segment.id === 'ST') transactionSet = { header: segment, segments: [segment] };
    else if (!transactionSet) return { ok: false, error: `${segment.id} stands outside a transaction set.` };
    else {
      transactionSet.segments.push(segment);
      if (segment.id === 'SE') {
        group.transactionSets.push(closeTransactionSet(transactionSet, segment, problems));
        transactionSet = null;
      }
    }
  }
  return { ok: false, error: 'The file ends before its IEA segment.' };
}

function closeGroup(group: OpenGroup, trailer: Segment, problems: string[]): FunctionalGroup {
  expectEqual(problems, ['GE01', element(trailer, 1)], String(group.transactionSets.length));
  expectEqual(problems, ['GE02', element(trailer, 2)], element(group.header, 6));
  return {
    code: element(group.header, 1),
    controlNumber: element(group.header, 6),
    version: element(group.header, 8),
    transactionSets: group.transactionSets,
  };
}

function closeTransactionSet(open: OpenTransactionSet, trailer: Segment, problems: string[]): TransactionSet {
  expectEqual(problems, ['SE01', element(trailer, 1)], String(open.segments.length));
  expectEqual(problems, ['SE02', element(trailer, 2)], element(open.header, 2));
  return { code: element(open.header, 1), controlNumber: element(open.header, 2), segments: open.segments };
}

function expectEqual(problems: string[], [name, found]: readonly [string, string], expected: string): void {
  if (found !== expected) problems.push(`${name} is ${found === '' ? 'empty' : found}, expected ${expected}.`);
}
