import type { HandOverLine } from '../../guide/hand-over.ts';
import { useSpeech } from '../state/speech.ts';
import { languageOf, Quote, Words } from './words.tsx';

/** A line for the clerk. What a page said in another language gets its Chinese meaning behind it. */
export function ChineseLine({ line }: { line: HandOverLine }) {
  if (!line.isQuote) return <>{line.text}</>;
  const isForeign = languageOf(line.text) === undefined;
  return (
    <>
      <Quote text={line.text} /> {isForeign && line.meaning}
    </>
  );
}

interface PairsProps {
  readonly chinese: readonly HandOverLine[];
  readonly own: readonly HandOverLine[];
}

/** Each line in Chinese, with the reader's language beside it; who reads Chinese reads it in either script. */
export function Pairs({ chinese, own }: PairsProps) {
  const { t } = useSpeech();
  return (
    <ul class="pairs">
      {chinese.map((line) => {
        const other = own.find(({ key }) => key === line.key);
        const reading = t.locale.startsWith('zh') ? undefined : line.isQuote ? other?.meaning : other?.text;
        return (
          <li key={line.key}>
            <p lang="zh-Hans" class="for-clerk">
              <ChineseLine line={line} />
            </p>
            {reading !== undefined && reading !== line.text && (
              <p class="for-reader">
                <Words text={reading} />
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
