import { describe, expect, it } from 'vitest';
import { meAfter, meFault, meRows } from '../../../src/options/sections/about-me-view';
import { defaultSettings } from '../../../src/settings/settings';
import { t } from './words';

const { me } = defaultSettings;

describe('about me', () => {
  it('says what each field is for, with the slots as one writes them', () => {
    expect(meRows(t).map(({ field }) => field)).toEqual(['name', 'company', 'school', 'headline']);
    for (const { about, label } of meRows(t)) expect([about, label]).not.toContain('');
    expect(meRows(t)[0]?.about).toContain('{myName}');
  });

  it('keeps one field and leaves the others', () => {
    expect(meAfter({ ...me, school: 'Aalto' }, 'name', ' Robin Vale ')).toEqual({
      ...me,
      school: 'Aalto',
      name: 'Robin Vale',
    });
    expect(meAfter({ ...me, name: 'Robin' }, 'name', 'Robin ')).toBeNull();
    expect(meAfter({ ...me, name: 'Robin' }, 'name', '')).toEqual(me);
  });

  it('neither cuts nor keeps a text that there is no room for, and says so', () => {
    const long = 'x'.repeat(201);
    expect(meAfter(me, 'headline', long)).toBeNull();
    expect(meFault(long, t)).toContain('201 characters; there is room for 200');
    expect(meFault(` ${'x'.repeat(200)} `, t)).toBe('');
  });
});
