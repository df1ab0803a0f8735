import { useEffect } from 'preact/hooks';
import type { ToolName } from '../../domain/workplace.ts';
import { useSpeech } from '../state/speech.ts';
import { Words } from './words.tsx';

interface ToolHeadProps {
  readonly tool: ToolName;
  readonly text: string;
  /** What was worked out, in one sentence; a new one is announced. */
  readonly said?: string;
}

/** What a tool is for, above its fields; the focus comes here when it opens. */
export function ToolHead({ tool, text, said = '' }: ToolHeadProps) {
  const { t, announce } = useSpeech();
  useEffect(() => {
    if (said) announce(said);
  }, [said]);
  return (
    <div class="answer">
      <h1 id="tool" tabIndex={-1}>
        {t(`tool.${tool}`)}
      </h1>
      <p class="answer-text">
        <Words text={text} />
      </p>
    </div>
  );
}
