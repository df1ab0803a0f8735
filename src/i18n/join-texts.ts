/** Stands in a shape where each language has something of its own; no text is ever that. */
export const GAP = null;
/** Stands in a shape for an id that is the name under which its entry is kept. */
export const OWN_NAME = 0;

/** Fills the gaps of a shape, in their order, with what one language has for them. */
export function join(shape: unknown, list: readonly unknown[]): unknown {
  let next = 0;
  const fill = (part: unknown, name?: string): unknown => {
    if (part === GAP) return list[next++];
    if (Array.isArray(part)) return part.map((inner) => fill(inner));
    if (typeof part !== 'object') return part;
    const filled: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(part)) filled[key] = key === 'id' && inner === OWN_NAME ? name : fill(inner, key);
    return filled;
  };
  return fill(shape);
}
