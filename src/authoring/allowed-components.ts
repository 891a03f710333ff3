/** The components that an author may use in a body. Each needs its file in `src/components/mdx/` and an entry in `components.ts` there. */

export interface AllowedAttribute {
  readonly isRequired: boolean;
  readonly description: string;
}

export const ALLOWED_COMPONENTS: Readonly<Record<string, Readonly<Record<string, AllowedAttribute>>>> = {
  Aside: { title: { isRequired: true, description: 'What the remark is about, in a few words.' } },
};

/** Shows how a component is written. @example showComponent('Aside') // '<Aside title="…">' */
export function showComponent(name: string): string {
  const attributes = Object.keys(ALLOWED_COMPONENTS[name] ?? {}).map((attribute) => ` ${attribute}="…"`);
  return `<${name}${attributes.join('')}>`;
}
