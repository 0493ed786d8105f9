import { describe, expect, it } from 'vitest';
import { invitedBy } from '../../src/linkedin/labels';

describe('whom a label invites', () => {
  it.each([
    ['Invite Jane Doe to connect', 'Jane Doe'],
    ['Jane Doe als Kontakt einladen', 'Jane Doe'],
    ['Zaproś użytkownika Jan Kowal do nawiązania kontaktu', 'Jan Kowal'],
    ['邀请林美加为好友', '林美'],
    ['دعوت از سارا برای ارتباط گرفتن', 'سارا'],
    ['Invite\u00a0Jane\u200b Doe to connect', 'Jane Doe'],
  ])('%s', (label, name) => {
    expect(invitedBy(label)).toBe(name);
  });

  it.each([
    null,
    '',
    'Connect',
    'Invite  to connect',
    'Invite Jane Doe to follow',
    'Invite Jane Doe to connect to Wi-Fi',
    'Pending, click to withdraw invitation sent to Jane Doe',
    'Accept Jane Doe’s invitation to connect',
  ])('nobody: %s', (label) => {
    expect(invitedBy(label)).toBeUndefined();
  });
});
