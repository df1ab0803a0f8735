import { useMemo } from 'preact/hooks';
import { qrCode } from '../../guide/qr-code.ts';
import { useSpeech } from '../state/speech.ts';

/** Empty modules around the code; scanners need four. */
const QUIET_ZONE = 4;

/** The text as a picture for a telephone's camera. */
export function QrCode({ text }: { text: string }) {
  const { t } = useSpeech();
  const squares = useMemo(() => qrCode(text), [text]);
  if (!squares)
    return (
      <p class="note" role="alert">
        {t('handover.qrTooLong')}
      </p>
    );
  const size = squares.length + 2 * QUIET_ZONE;
  const dark = squares.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
  return (
    <figure class="qr">
      <svg
        viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${size} ${size}`}
        role="img"
        aria-label={t('handover.qrAlt')}
        shape-rendering="crispEdges"
      >
        <path d={dark.join('')} />
      </svg>
      <figcaption>{t('handover.qrText')}</figcaption>
    </figure>
  );
}
