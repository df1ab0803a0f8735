import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { CaseView } from '../../case/view.ts';
import { HAND_OVER_FIELDS, handOver, type HandOverField } from '../../guide/hand-over.ts';
import type { Texts } from '../../i18n/texts.ts';
import { createTranslator } from '../../i18n/translate.ts';
import { HandOverCard } from '../components/hand-over-card.tsx';
import { HandOverChoice } from '../components/hand-over-choice.tsx';
import { QuietSources } from '../components/sources.tsx';
import { useSpeech } from '../state/speech.ts';
import data from 'virtual:rules';

interface HandOverScreenProps {
  readonly view: CaseView;
  /** Texts in Simplified Chinese, the language of every counter. */
  readonly chinese: Texts;
  readonly isPopup: boolean;
  readonly onBack: () => void;
}

/** First what would be on the card, then the card. */
export function HandOverScreen({ view, chinese, isPopup, onBack }: HandOverScreenProps) {
  const { t, texts, today } = useSpeech();
  const [leftOut, setLeftOut] = useState<ReadonlySet<HandOverField>>(new Set());
  const [isMade, setMade] = useState(false);
  const words = useMemo(() => ({ t: createTranslator(chinese.ui, 'zh-Hans'), texts: chinese }), [chinese]);
  // Before it is painted: a key that is pressed at once would lose its place to a later focus.
  useLayoutEffect(() => document.getElementById('result')?.focus(), [isMade]);

  const { region, city } = view.person;
  // The code of a province is that of its capital only; a wrong one would lead to the wrong office.
  const areaCode = data.regions.find(({ id }) => id === region)?.areaCodes[city];
  const facts = { view, today, asksForWriting: !t.locale.startsWith('zh'), ...(areaCode !== undefined && { areaCode }) };
  const both = { chinese: handOver(facts, words), own: handOver(facts, { t, texts }) };
  const leave = (field: HandOverField, leaves: boolean) => {
    const rest = HAND_OVER_FIELDS.filter((one) => one !== field && leftOut.has(one));
    setLeftOut(new Set(leaves ? [...rest, field] : rest));
  };
  const fields = HAND_OVER_FIELDS.filter((field) => both.chinese[field].length > 0 && !leftOut.has(field));
  return (
    <div class="hand-over">
      {isMade ? (
        <HandOverCard
          {...both}
          fields={fields}
          words={words}
          printAt={isPopup ? `/popup.html?tab=${view.tab}#hand-over` : null}
          onChange={() => setMade(false)}
        />
      ) : (
        <HandOverChoice {...both} leftOut={leftOut} onLeave={leave} onMake={() => setMade(true)} onBack={onBack} />
      )}
      <QuietSources of={both.own} />
    </div>
  );
}
