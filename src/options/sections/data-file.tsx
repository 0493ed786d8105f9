import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportMode, ImportPreview } from '../../settings/everything';
import { faultText } from '../../settings/told';
import type { SectionProps } from '../props';
import { Preview } from './data-import';
import { readGiven } from './data-read';
import { saveFile } from './data-save';
import { fileNameOf, whenText } from './data-view';
import { Choices } from './speaks-choices';

/** A file that was read, and what it would do. */
interface Looked {
  name: string;
  text: string;
  mode: ImportMode;
  preview: Extract<ImportPreview, { ok: true }>;
}

/** Everything as one file: out, in, and back again. */
export function Files({ everything, api, t, format }: SectionProps) {
  const [looked, setLooked] = useState<Looked | null>(null);
  const [done, setDone] = useState('');
  const [problem, setProblem] = useState('');
  const [dropping, setDropping] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLHeadingElement>(null);
  const told = useRef<HTMLParagraphElement>(null);
  /** Counts the looks, so that an answer to an earlier one is left aside. */
  const looks = useRef(0);

  const say = (text: string, why = '') => {
    setDone(text);
    setProblem(why);
  };
  const close = () => {
    looks.current += 1;
    setLooked(null);
  };
  const look = async (name: string, text: string, mode: ImportMode): Promise<void> => {
    looks.current += 1;
    const mine = looks.current;
    const preview = await api.preview(text, mode);
    if (mine !== looks.current) return;
    if (preview?.ok) {
      say('');
      setLooked({ name, text, mode, preview });
      setTimeout(() => box.current?.focus());
    } else {
      close();
      say('', preview === null ? t('outcome.refused') : faultText(t, preview.fault));
    }
  };
  const take = async (files: readonly File[]): Promise<void> => {
    close();
    const taken = await readGiven(files);
    if ('problem' in taken) say('', t(taken.problem));
    else await look(taken.name, taken.text, looked?.mode ?? 'add');
  };
  const exportAll = async (): Promise<void> => {
    const text = await api.exported();
    const name = fileNameOf(Date.now());
    if (text === null) return say('', t('outcome.refused'));
    saveFile(name, text);
    say(t('data.exported', { file: name }));
  };
  const apply = async ({ text, mode }: Looked): Promise<void> => {
    const outcome = await api.import(text, mode);
    if (typeof outcome === 'object') return say('', faultText(t, outcome.fault));
    // The page says why it wasn't taken; the file stays at hand.
    if (outcome !== 'saved') return;
    close();
    say(t('import.done'));
    told.current?.focus();
  };
  const takeBack = async (): Promise<void> => {
    if ((await api.undoImport()) !== 'saved') return;
    say(t('import.undone'));
    told.current?.focus();
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    void take([...(event.dataTransfer?.files ?? [])]);
  };
  // A file let go beside the box would take the page's place.
  const dropped = useRef(drop);
  dropped.current = drop;
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const onFile = (type: 'dragover' | 'drop', listener: (event: DragEvent) => void) =>
      addEventListener(
        type,
        (event) => {
          if (!event.defaultPrevented && event.dataTransfer?.types.includes('Files')) listener(event);
        },
        { signal },
      );
    onFile('dragover', (event) => event.preventDefault());
    onFile('drop', (event) => dropped.current(event));
    return () => life.abort();
  }, []);

  return (
    <section
      class="part"
      aria-labelledby="file"
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setDropping(false);
      }}
      onDrop={drop}
    >
      <h2 id="file">{t('data.file')}</h2>
      <p class="intro">{t('data.file.about')}</p>
      <div class={dropping ? 'dropzone dropping after' : 'dropzone after'}>
        <button type="button" id="export" onClick={() => void exportAll()}>
          {t('data.export')}
        </button>
        <button
          type="button"
          id="import"
          ref={opener}
          disabled={everything.newer}
          onClick={() => picker.current?.click()}
        >
          {t('data.import')}
        </button>
        <span class="muted">{dropping ? t('data.dropping') : t('data.drop')}</span>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // The same file chosen again, mended meanwhile, is looked at again.
            currentTarget.value = '';
            if (files.length > 0) void take(files);
          }}
        />
      </div>
      <p class="good after" role="status" tabIndex={-1} ref={told}>
        {done}
      </p>
      <div role="alert">{problem !== '' && <p class="error">{problem}</p>}</div>
      {looked !== null && (
        <section class="box looked" aria-labelledby="looked">
          <h3 id="looked" tabIndex={-1} ref={box}>
            {t
              .parts('import.file', { file: looked.name })
              .map(({ text, param }) => (param === undefined ? text : <bdi key={param}>{text}</bdi>))}
          </h3>
          <Preview deltas={looked.preview.deltas} t={t} />
          <Choices
            name="mode"
            legend={t('import.mode')}
            choices={(['add', 'replace'] as const).map((value) => ({
              value,
              label: t(`import.mode.${value}`),
              chosen: looked.mode === value,
            }))}
            choose={(mode) => void look(looked.name, looked.text, mode)}
          />
          <div class="actions">
            {looked.preview.deltas.length > 0 && (
              <button type="button" class="main" onClick={() => void apply(looked)}>
                {t('import.apply')}
              </button>
            )}
            <button
              type="button"
              onClick={() => {
                close();
                opener.current?.focus();
              }}
            >
              {t('import.cancel')}
            </button>
          </div>
        </section>
      )}
      {everything.undo !== null && looked === null && (
        <div class="done">
          <p>{t('import.undo.about', { time: whenText(everything.undo.at, format) })}</p>
          <button type="button" id="undo-import" onClick={() => void takeBack()}>
            {t('import.undo')}
          </button>
        </div>
      )}
    </section>
  );
}
