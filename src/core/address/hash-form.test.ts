import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHashForm, toHashForm } from './hash-form.ts';

describe('an address behind #', () => {
  it.each([
    ['/', '/'],
    ['/articles/x/?q=y', '/articles/x/?q=y'],
    ['/articles/x/#p12s1~k7q2', '/articles/x/?at=p12s1~k7q2'],
    ['/articles/x/?q=y#p12s1~k7q2', '/articles/x/?at=p12s1~k7q2&q=y'],
    ['/compare/a/b/?diff=all#p13', '/compare/a/b/?at=p13&diff=all'],
  ])('%s is %s, and comes back', (url, form) => {
    expect(toHashForm(url)).toBe(form);
    expect(fromHashForm(form)).toBe(url);
  });

  it('keeps what the browser is to look for at its end', () => {
    expect(toHashForm('/articles/x/?quote=y#p1:~:text=a,b')).toBe('/articles/x/?at=p1&quote=y:~:text=a,b');
  });

  it('reads an address that was written with a second #', () => {
    expect(fromHashForm('/articles/x/?q=y#p12')).toBe('/articles/x/?q=y#p12');
  });

  it('comes back whatever the query and the passage are', () => {
    const part = fc.stringMatching(/^[a-z0-9~=.-]{1,12}$/);
    const query = fc.array(
      part.filter((one) => !one.startsWith('at=')),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(query, fc.option(part, { nil: undefined }), (names, passage) => {
        const search = names.length === 0 ? '' : `?${names.join('&')}`;
        const url = `/articles/x/${search}${passage === undefined ? '' : `#${passage}`}`;
        return fromHashForm(toHashForm(url)) === url;
      }),
    );
  });
});
