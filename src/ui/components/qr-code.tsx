import { useEffect, useState } from 'preact/hooks';
import { useSpeech } from '../state/speech.ts';

type Drawing = { readonly kind: 'code'; readonly size: number; readonly path: string } | { readonly kind: 'too-long' };

/** Empty modules around the code; scanners need four. */
const QUIET_ZONE = 4;

/** The text as a picture for a telephone's camera; what draws it is loaded only here. */
export function QrCode({ text }: { text: string }) {
  const { t } = useSpeech();
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void draw(text).then((drawn) => isCurrent && setDrawing(drawn));
    return () => {
      isCurrent = false;
    };
  }, [text]);
  if (!drawing) return <p class="loading">{t('handover.qr')}</p>;
  if (drawing.kind === 'too-long')
    return (
      <p class="note" role="alert">
        {t('handover.qrTooLong')}
      </p>
    );
  return (
    <figure class="qr">
      <svg viewBox={`0 0 ${drawing.size} ${drawing.size}`} role="img" aria-label={t('handover.qrAlt')} shape-rendering="crispEdges">
        <path d={drawing.path} />
      </svg>
      <figcaption>{t('handover.qrText')}</figcaption>
    </figure>
  );
}

async function draw(text: string): Promise<Drawing> {
  const { encode } = await import('uqr');
  try {
    const { size, data } = encode(text, { ecc: 'L', border: QUIET_ZONE });
    const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
    return { kind: 'code', size, path: dark.join('') };
  } catch {
    // The only thing that encode refuses is a text beyond the largest code.
    return { kind: 'too-long' };
  }
}
