import { useRef, useState } from 'preact/hooks';
import type { SettingsChange } from '../../settings/edits';
import type { KnownPerson } from '../../settings/people';
import type { SectionProps } from '../props';
import { Field } from './people-form';
import { KnownList } from './people-list';
import { companyEntered, type KnownRow, peopleView, personEntered } from './people-view';

/** What was done last, and what would take it back. */
interface Done {
  text: string;
  undo?: { change: SettingsChange; text: string };
}

type FormProps = Pick<SectionProps, 'everything' | 'api' | 't'> & { tell(done: Done): void };

function PersonForm({ everything, api, t, tell }: FormProps) {
  const [name, setName] = useState('');
  const [address, setAddress] = useState('');
  const [fault, setFault] = useState({ name: '', address: '' });
  const inputs = { name: useRef<HTMLInputElement>(null), address: useRef<HTMLInputElement>(null) };
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const entered = personEntered(name, address, everything.settings.people, t);
    if ('problem' in entered) {
      setFault({ name: '', address: '', [entered.field]: entered.problem });
      inputs[entered.field].current?.focus();
      return;
    }
    setFault({ name: '', address: '' });
    // What was typed stays until it is kept.
    if ((await api.edit({ kind: 'knows me', person: entered.value })) !== 'saved') return;
    setName('');
    setAddress('');
    tell({ text: t('people.added', { who: entered.value.name }) });
    inputs.name.current?.focus();
  };
  return (
    <form class="adding" noValidate onSubmit={(event) => void add(event)}>
      <Field
        id="person-name"
        label={t('people.name')}
        value={name}
        fault={fault.name}
        disabled={everything.newer}
        input={inputs.name}
        onInput={setName}
      />
      <Field
        id="person-address"
        label={t('people.address')}
        hint={t('people.address.about')}
        value={address}
        fault={fault.address}
        disabled={everything.newer}
        input={inputs.address}
        onInput={setAddress}
      />
      <button type="submit" aria-label={t('people.add.person')} disabled={everything.newer}>
        {t('people.add')}
      </button>
    </form>
  );
}

function CompanyForm({ everything, api, t, tell }: FormProps) {
  const [company, setCompany] = useState('');
  const [fault, setFault] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const entered = companyEntered(company, everything.settings.companies, t);
    setFault('problem' in entered ? entered.problem : '');
    if ('problem' in entered) return input.current?.focus();
    if ((await api.edit({ kind: 'company', company: entered.value })) !== 'saved') return;
    setCompany('');
    tell({ text: t('people.added', { who: entered.value }) });
    input.current?.focus();
  };
  return (
    <form class="adding" noValidate onSubmit={(event) => void add(event)}>
      <Field
        id="company-name"
        label={t('people.company')}
        hint={t('people.company.about')}
        value={company}
        fault={fault}
        disabled={everything.newer}
        input={input}
        onInput={setCompany}
      />
      <button type="submit" aria-label={t('people.add.company')} disabled={everything.newer}>
        {t('people.add')}
      </button>
    </form>
  );
}

/** Who knows me: people and companies to whom a blank invitation is fine. */
export function People({ everything, api, t }: SectionProps) {
  const [search, setSearch] = useState('');
  const [done, setDone] = useState<Done | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const told = useRef<HTMLParagraphElement>(null);
  const view = peopleView(everything.settings, search, t);
  const forms = { everything, api, t, tell: setDone };
  const lists = { disabled: everything.newer, t };

  /** The pressed button goes with its row; the focus goes to what would bring it back. */
  const remove = (change: SettingsChange, back: SettingsChange, who: string) => {
    void api.edit(change).then((outcome) => {
      if (outcome !== 'saved') return;
      setDone({ text: t('people.removed', { who }), undo: { change: back, text: t('people.back', { who }) } });
      setTimeout(() => undo.current?.focus());
    });
  };
  const removePerson = ({ item: person, who }: KnownRow<KnownPerson>) =>
    remove({ kind: 'forget', person }, { kind: 'knows me', person }, who);
  const removeCompany = ({ item: company, who }: KnownRow<string>) =>
    remove({ kind: 'forget company', company }, { kind: 'company', company }, who);
  const takeBack = ({ change, text }: NonNullable<Done['undo']>) => {
    void api.edit(change).then((outcome) => {
      if (outcome === 'saved') setDone({ text });
      told.current?.focus();
    });
  };

  return (
    <>
      <p class="lead">{t('people.about')}</p>
      {view.searchable && (
        <div class="part searching">
          <Field id="people-search" label={t('people.search')} value={search} fault="" onInput={setSearch} />
          <p class="hint" role="status">
            {view.found}
          </p>
        </div>
      )}
      <section class="part" aria-labelledby="people">
        <h2 id="people">{t('people.people')}</h2>
        <PersonForm {...forms} />
        {view.noPeople !== '' && <p class="intro">{view.noPeople}</p>}
        {view.people.length > 0 && (
          <KnownList rows={view.people} labelledBy="people" remove={removePerson} {...lists} />
        )}
      </section>
      <section class="part" aria-labelledby="companies">
        <h2 id="companies">{t('people.companies')}</h2>
        <CompanyForm {...forms} />
        {view.noCompanies !== '' && <p class="intro">{view.noCompanies}</p>}
        {view.companies.length > 0 && (
          <KnownList rows={view.companies} labelledBy="companies" remove={removeCompany} {...lists} />
        )}
      </section>
      <div class="done toast">
        <p role="status" tabIndex={-1} ref={told}>
          {done?.text}
        </p>
        {done?.undo !== undefined && (
          <button type="button" ref={undo} onClick={() => done.undo && takeBack(done.undo)}>
            {t('sections.undo')}
          </button>
        )}
      </div>
    </>
  );
}
