import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';

/** Screens that work something out beside the case; each is loaded when it is first opened. */
export type ToolName = 'settlement' | 'return';

type Open = (tool: ToolName | null) => void;

const context = createContext<Open>(() => {});

export const ToolProvider = context.Provider;

/** Opens a tool instead of the case, or goes back to it with null. */
export const useTool = (): Open => useContext(context);

/** The tool that is open; who comes back from one finds the focus on the button that led there. */
export function useOpenTool(): readonly [ToolName | null, Open] {
  const [tool, open] = useState<ToolName | null>(null);
  const before = useRef<ToolName | null>(null);
  useEffect(() => {
    if (tool === null && before.current) document.querySelector<HTMLElement>(`[data-tool="${before.current}"]`)?.focus();
    before.current = tool;
  }, [tool]);
  return [tool, open];
}
