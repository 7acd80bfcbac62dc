import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { initials } from '../../../renderer/components/avatar';
import { Button } from '../../../renderer/components/button';
import { CodeChip } from '../../../renderer/components/code-chip';
import { IconButton } from '../../../renderer/components/icon-button';
import { Monogram } from '../../../renderer/components/monogram';
import { ProgressRing } from '../../../renderer/components/progress-ring';
import { TextInput } from '../../../renderer/components/text-input';

const pupils = { name: 'Leerlingen', monogram: 'LL', hue: 'll' } as const;

describe('Monogram', () => {
  it('says the name of its group once', () => {
    expect(renderToStaticMarkup(<Monogram group={pupils} />)).toContain('role="img" aria-label="Leerlingen"');
    expect(renderToStaticMarkup(<Monogram group={pupils} decorative />)).toContain('aria-hidden="true"');
  });

  it('shows a question mark where nobody said which group', () => {
    const drawn = renderToStaticMarkup(<Monogram group={undefined} />);
    expect(drawn).toContain('aria-label="Group unknown"');
    expect(drawn).toContain('>?<');
  });
});

describe('CodeChip', () => {
  it('offers to remove the code by its name', () => {
    const drawn = renderToStaticMarkup(<CodeChip name="Tijd en rooster" hue={4} onRemove={() => {}} />);
    expect(drawn).toContain('aria-label="Remove Tijd en rooster"');
    expect(drawn).toContain('--c:var(--code-4)');
  });
});

describe('ProgressRing', () => {
  it('is a tick only when all is done', () => {
    expect(renderToStaticMarkup(<ProgressRing done={1} label="3 of 3" />)).toContain('class="donec"');
    expect(renderToStaticMarkup(<ProgressRing done={0.46} label="6 of 13" />)).toContain(
      'stroke-dasharray="46 100"',
    );
  });
});

describe('buttons', () => {
  it('submit a form only when told to', () => {
    expect(renderToStaticMarkup(<Button>Cancel</Button>)).toContain('type="button"');
    expect(renderToStaticMarkup(<Button type="submit">Add</Button>)).toContain('type="submit"');
  });

  it('carry their name and key where they are only a drawing', () => {
    const drawn = renderToStaticMarkup(<IconButton icon="undo" label="Undo" shortcut="Ctrl+Z" />);
    expect(drawn).toContain('aria-label="Undo" title="Undo (Ctrl+Z)"');
  });
});

describe('TextInput', () => {
  it('ties the mistake to the field', () => {
    const drawn = renderToStaticMarkup(
      <TextInput
        label="Title"
        value=""
        onChange={() => {}}
        hint="Shown in lists."
        error="A document needs a title."
      />,
    );
    expect(drawn).toContain('aria-invalid="true"');
    expect(drawn).toMatch(/aria-describedby="([^"]+)".*id="\1" class="err">A document needs a title\./);
    expect(drawn).not.toContain('Shown in lists.');
  });
});

describe('initials', () => {
  it('takes the first and the last word', () => {
    expect(['Noor Vermaat', 'Daan van der Wolters', 'noor', ' ', 'élise 😀x'].map(initials)).toEqual([
      'NV',
      'DW',
      'N',
      '?',
      'É😀',
    ]);
  });
});
