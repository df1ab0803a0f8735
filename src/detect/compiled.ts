/** Regular expressions from their sources, which travel as data. */
export const compiled = <Name extends string>(sources: Readonly<Record<Name, string>>, flags = ''): Readonly<Record<Name, RegExp>> =>
  Object.fromEntries(Object.entries<string>(sources).map(([name, source]) => [name, new RegExp(source, flags)])) as Record<Name, RegExp>;
