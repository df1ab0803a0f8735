import { useEffect, useState } from 'preact/hooks';
import type { CaseView } from '../../case/view.ts';
import type { Texts } from '../../i18n/texts.ts';
import { useSpeech } from '../state/speech.ts';

interface HandOverLoaderProps {
  readonly view: CaseView;
  readonly isPopup: boolean;
  readonly onBack: () => void;
}

interface Loaded {
  readonly Screen: (typeof import('./hand-over-screen.tsx'))['HandOverScreen'];
  readonly chinese: Texts;
}

/** The screen and the Chinese texts come when somebody asks for a card, so that the popup's first paint does not wait for them. */
export function HandOverLoader(props: HandOverLoaderProps) {
  const { t, services } = useSpeech();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    void Promise.all([import('./hand-over-screen.tsx'), services.loadTexts('zh-Hans')]).then(([{ HandOverScreen }, chinese]) =>
      setLoaded({ Screen: HandOverScreen, chinese }),
    );
  }, [services]);
  if (!loaded) return <p class="loading">{t('app.loading')}</p>;
  return <loaded.Screen {...props} chinese={loaded.chinese} />;
}
