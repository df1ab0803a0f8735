import { useSpeech } from '../state/speech.ts';

const HAN = /(\p{Script=Han}(?:[\s、，。：；“”（）→]*\p{Script=Han})*)/u;

/** Our own sentence; official Chinese terms inside a foreign sentence carry their language, for voices and fonts. */
export function Words({ text }: { text: string }) {
  const { t } = useSpeech();
  if (t.locale.startsWith('zh')) return <>{text}</>;
  return (
    <>
      {text.split(HAN).map((part, index) =>
        index % 2 ? (
          <span key={index} lang="zh-Hans">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}

/** The language of a snippet that is not ours, as far as its script tells; undefined where it does not. */
export const languageOf = (snippet: string): string | undefined => (/\p{Script=Han}/u.test(snippet) ? 'zh-Hans' : undefined);

/** Words of a page, as they were read. */
export function Quote({ text }: { text: string }) {
  return <q lang={languageOf(text) ?? ''}>{text}</q>;
}
