/** Looks at files that a contributor means to offer and says at once what an editor could not take. The files stay on the device. */
import { requiredPart } from './required-part.ts';

/** Larger files are refused unread. */
const MAX_READ_BYTES = 64 * 1024 * 1024;

/** Reads the chosen files, says how each fares, and writes the names of those that can be taken into the answer. */
export async function lookAtFiles(host: HTMLElement, chooser: HTMLInputElement): Promise<void> {
  const list = requiredPart(host, 'offered-list', HTMLElement);
  const files = [...(chooser.files ?? [])];
  list.replaceChildren();
  const { checkOfferedFile, offeredFileTooBig } =
    await import('../authoring/offered-file/check-offered-file.ts');
  for (const file of files) {
    const findings =
      file.size > MAX_READ_BYTES
        ? [offeredFileTooBig(file.size)]
        : checkOfferedFile(file.name, new Uint8Array(await file.arrayBuffer()));
    list.append(toItem(file.name, findings));
    if (findings.length === 0) addName(host, file.name);
  }
}

function toItem(
  name: string,
  findings: readonly { readonly found: string; readonly mend: string }[],
): HTMLElement {
  const item = document.createElement('li');
  const title = document.createElement('strong');
  title.textContent = name;
  title.className = 'break-words';
  const words =
    findings.length === 0
      ? ' can be taken.'
      : ` cannot be taken. ${findings.map(({ found, mend }) => `${found} ${mend}`).join(' ')}`;
  if (findings.length > 0) item.className = 'border-error border-l-4 pl-3';
  item.append(title, words);
  return item;
}

function addName(host: HTMLElement, name: string): void {
  const box = host.querySelector<HTMLTextAreaElement>('#answer-files');
  if (!box) return;
  const names = box.value.split('\n').map((line) => line.trim());
  if (names.includes(name)) return;
  box.value = [...names.filter((line) => line !== ''), name].join('\n');
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
