import { useState } from 'preact/hooks';
import type { Fields, ToolName } from '../../domain/workplace.ts';
import { useWorkbench } from './tool.ts';

/** What of the kept fields still fits; a field that is not asked for any more, or is of another kind, is left out. */
function fitting<T extends Fields>(kept: Fields | undefined, initial: T): T {
  const known = Object.entries(kept ?? {}).filter(([name, value]) => typeof initial[name] === typeof value);
  return { ...initial, ...Object.fromEntries(known) };
}

/**
 * The fields of a tool, as the person left them in this tab.
 * @param belongs whether what was kept is about the same thing
 */
export function useKept<T extends Fields>(
  tool: ToolName,
  initial: T,
  belongs: (kept: Fields) => boolean = () => true,
): readonly [T, (part: Partial<T>) => void] {
  const { view, keep } = useWorkbench();
  const [fields, setFields] = useState(() => {
    const kept = view?.workplace.typed[tool];
    return fitting(kept && belongs(kept) ? kept : undefined, initial);
  });
  const change = (part: Partial<T>) => {
    const after = { ...fields, ...part };
    setFields(after);
    keep(tool, after);
  };
  return [fields, change];
}
