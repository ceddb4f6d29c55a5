/** The part of JSON Schema 2020-12 that the schema of the open data uses. Any other keyword is an error, not passed over. */
type Schema = { readonly [keyword: string]: unknown };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

type Check = (wanted: never, value: unknown, schema: Schema, path: string) => string[];

/** Returns "path: what is wrong" for each fault of a value; a fault in one branch of anyOf is told with the branch's. */
export function schemaFaults(schema: Schema, value: unknown, path = "$"): string[] {
  return Object.entries(schema).flatMap(([keyword, wanted]) => {
    const check: Check | undefined = CHECKS[keyword];
    if (!check) throw new Error(`The schema uses ${keyword}, which this check does not know`);
    return check(wanted as never, value, schema, path);
  });
}

const unless = (holds: boolean, path: string, words: string) => (holds ? [] : [`${path}: ${words}`]);
const nothing: Check = () => [];

const CHECKS: Readonly<Record<string, Check>> = {
  $schema: nothing,
  description: nothing,
  type: (wanted: string, value, _, path) => unless(typeOf(value, wanted), path, `is no ${wanted}`),
  enum: (wanted: readonly unknown[], value, _, path) =>
    unless(wanted.includes(value), path, `${String(value)} is not allowed`),
  pattern: (wanted: string, value, _, path) =>
    unless(typeof value === "string" && new RegExp(wanted).test(value), path, `breaks ${wanted}`),
  minimum: (wanted: number, value, _, path) => unless(Number(value) >= wanted, path, `is below ${wanted}`),
  exclusiveMinimum: (wanted: number, value, _, path) =>
    unless(Number(value) > wanted, path, `is not above ${wanted}`),
  maximum: (wanted: number, value, _, path) => unless(Number(value) <= wanted, path, `is above ${wanted}`),
  required: (wanted: readonly string[], value, _, path) =>
    isObject(value)
      ? wanted.flatMap((name) => unless(Object.hasOwn(value, name), path, `lacks ${name}`))
      : [],
  properties: (wanted: Readonly<Record<string, Schema>>, value, _, path) =>
    isObject(value)
      ? Object.entries(wanted).flatMap(([name, schema]) =>
          Object.hasOwn(value, name) ? schemaFaults(schema, value[name], `${path}.${name}`) : [],
        )
      : [],
  additionalProperties: (wanted: boolean, value, { properties }, path) => {
    if (wanted) throw new Error("The schema allows further properties");
    const known = Object.keys(isObject(properties) ? properties : {});
    return isObject(value)
      ? Object.keys(value).flatMap((name) => unless(known.includes(name), path, `has an unknown ${name}`))
      : [];
  },
  items: (wanted: Schema, value, _, path) =>
    Array.isArray(value) ? value.flatMap((entry, i) => schemaFaults(wanted, entry, `${path}[${i}]`)) : [],
  anyOf: (wanted: readonly Schema[], value, _, path) => {
    const branches = wanted.map((branch) => schemaFaults(branch, value, path));
    return branches.sort((a, b) => a.length - b.length)[0] ?? [];
  },
};

function typeOf(value: unknown, wanted: string): boolean {
  switch (wanted) {
    case "object":
      return isObject(value);
    case "array":
      return Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === wanted;
  }
}
