import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the manifest', () => {
  it('asks for storage and one site, and for nothing that a page could reach', () => {
    expect(manifest.permissions).toEqual(['storage']);
    expect(manifest.host_permissions).toEqual(['https://www.linkedin.com/*']);
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].matches).toEqual(['https://www.linkedin.com/*']);
    for (const key of [
      'optional_permissions',
      'optional_host_permissions',
      'web_accessible_resources',
      'externally_connectable',
    ]) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it('lets extension pages load nothing but their own script, style, pictures and message table', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy.split('; ')[0]).toBe("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('has the version of the package', () => {
    expect(manifest.version).toBe(version);
  });
});

describe('the lock file', () => {
  it('holds no download address', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "https?:/);
  });

  it('and the package pin exact versions', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const range of Object.values<string>({ ...dependencies, ...devDependencies }))
      expect(range).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
