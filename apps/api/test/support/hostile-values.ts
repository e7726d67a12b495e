/** What no honest screen sends, by what it tries. None of it may fail on our side, and what is refused may leave nothing behind. */
export const HOSTILE_VALUES: Readonly<Record<string, unknown>> = {
  null: null,
  'a number': 7,
  'a number below zero': -1,
  'a fraction': 0.5,
  'more than an integer column holds': 2_147_483_648,
  'more than a safe integer': 1e300,
  'a boolean': true,
  'an empty text': '',
  'blank text': ' \t\n ',
  'a very long text': 'x'.repeat(200_000),
  'a NUL': 'a\u0000b',
  'half of a pair': 'a\ud800b',
  'marks that turn the line around': '\u202eabc\u2066',
  'an SQL ending': `x'); DROP TABLE patient; --`,
  'a day that is none': '2026-02-30',
  'a year beyond the calendar': '99999-01-01',
  'the year zero': '0000-01-01',
  'an id of nothing': '00000000-0000-0000-0000-000000000000',
  'an empty list': [],
  'a list': ['x'],
  'an object': { toString: 'x', length: 2 },
  'a prototype': JSON.parse('{"__proto__": {"isAdmin": true}, "constructor": 1}'),
};

/** Bodies that are no object of ours at all, as raw text. */
export const HOSTILE_BODIES: readonly string[] = ['null', '[]', '"x"', '7', '{', '{"a":1,}', '[[[[[[]]]]]]', '{"__proto__":{"a":1}}'];

export type Mutation = { what: string; body: unknown };
type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [path];
  const inner = Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, Array.isArray(value) ? Number(key) : key]));
  return path.length === 0 ? inner : [path, ...inner];
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((one, index) => (index === key ? replaced(one, rest, by) : one));
  return Object.fromEntries(Object.entries(Object(value)).map(([name, one]) => [name, name === key ? replaced(one, rest, by) : one]));
}

function without(value: unknown, path: Path): unknown {
  const marker = {};
  const drop = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.filter((entry) => entry !== marker).map(drop);
    if (one === null || typeof one !== 'object') return one;
    return Object.fromEntries(
      Object.entries(one)
        .filter(([, entry]) => entry !== marker)
        .map(([name, entry]) => [name, drop(entry)]),
    );
  };
  return drop(replaced(value, path, marker));
}

/** Each field of a right request by each hostile value, each field left out, and a field that nobody knows. */
export function mutationsOf(body: object): Mutation[] {
  const fields = pathsOf(body);
  const swapped = fields.flatMap((path) =>
    Object.entries(HOSTILE_VALUES).map(([what, value]) => ({ what: `${path.join('.')} = ${what}`, body: replaced(body, path, value) })),
  );
  const missing = fields.map((path) => ({ what: `${path.join('.')} left out`, body: without(body, path) }));
  return [...swapped, ...missing, { what: 'an unknown field', body: { ...body, isAdmin: true } }];
}

/** Each id in a right request by the other practice's id of the same kind. */
export function foreignIdsOf(body: object, own: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): Mutation[] {
  return pathsOf(body).flatMap((path) => {
    const value = path.reduce<unknown>((one, key) => Object(one)[key], body);
    const kind = Object.keys(own).find((name) => name.endsWith('Id') && own[name] === value);
    return kind ? [{ what: `${path.join('.')} of another practice`, body: replaced(body, path, other[kind]) }] : [];
  });
}
