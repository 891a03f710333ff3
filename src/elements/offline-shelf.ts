/**
 * `<offline-shelf>`: saves the shelf on the reader's device when they ask, says what is saved and what has changed since, brings it up to
 * date and removes it. Nothing is kept before the button is pressed.
 */
import { formatDate } from '../model/calendar-date.ts';
import {
  chooseFiles,
  compareFiles,
  findChanges,
  OFFLINE_LIST_URL,
  type OfflineChoice,
  type OfflineFile,
  type OfflineList,
  type SavedShelf,
  sizeOf,
} from '../model/offline-list.ts';
import { formatSize } from '../model/product-file.ts';
import {
  askToKeep,
  canSave,
  hasRoom,
  readSaved,
  removeShelf,
  saveShelf,
  SavingError,
} from './offline-store.ts';
import { OfflineView } from './offline-view.ts';

const FAULTS = {
  room: 'This browser has no more room for the shelf. Choose less, or remove what is saved.',
  network: 'The connection broke before all was saved. Press the button again to go on where it stopped.',
  refused:
    'This browser does not let the site keep anything. A private window does that; try an ordinary one.',
} as const;

export class OfflineShelf extends HTMLElement {
  #events: AbortController | undefined;
  #view: OfflineView | undefined;
  #list: OfflineList | undefined;
  #saved: SavedShelf | undefined;
  #isBusy = false;

  connectedCallback(): void {
    this.#events = new AbortController();
    this.#view = new OfflineView(this);
    const { signal } = this.#events;
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.addEventListener('change', () => this.#showSizes(), { signal });
    void this.#start();
  }

  disconnectedCallback(): void {
    this.#events?.abort();
  }

  async #start(): Promise<void> {
    if (!canSave()) {
      this.#view?.showUnable(window.location.protocol === 'file:' ? 'disk' : 'browser');
      return;
    }
    this.#list = await loadList();
    await this.#refresh();
  }

  async #refresh(): Promise<void> {
    this.#saved = await readSaved().catch(() => undefined);
    this.#showSizes();
    this.#showSaved();
  }

  #wanted(choice: OfflineChoice): readonly OfflineFile[] {
    return this.#list ? chooseFiles(this.#list, choice) : [];
  }

  #showSizes(): void {
    const choice = this.#view?.choice() ?? 'pages';
    this.#view?.showSizes((one) => (this.#list ? formatSize(sizeOf(this.#wanted(one))) : undefined), choice);
  }

  #showSaved(): void {
    const saved = this.#saved;
    if (!saved) {
      this.#view?.showNothingSaved();
      return;
    }
    const wanted = this.#wanted(saved.choice);
    const { toFetch } = compareFiles(saved.files, wanted);
    this.#view?.showSaved({
      day: formatDate(saved.savedOn),
      size: formatSize(sizeOf(saved.files)),
      isComplete: saved.isComplete,
      isOnline: this.#list !== undefined,
      update: toFetch.length > 0 ? { files: toFetch.length, size: formatSize(sizeOf(toFetch)) } : undefined,
      changes: saved.isComplete && this.#list ? findChanges(saved.files, wanted) : [],
    });
  }

  #onClick({ target }: Event): void {
    const button =
      target instanceof Element ? target.closest<HTMLButtonElement>('button[data-action]') : null;
    const action = button?.dataset['action'];
    if (!action || this.#isBusy) return;
    if (action === 'remove') void this.#remove();
    else void this.#save(action === 'update' ? this.#saved?.choice : this.#view?.choice());
  }

  async #save(choice: OfflineChoice = 'pages'): Promise<void> {
    this.#list = (await loadList()) ?? this.#list;
    const wanted = this.#wanted(choice);
    const { toFetch } = compareFiles(this.#saved?.files ?? [], wanted);
    if (wanted.length === 0) return this.#view?.showFault(FAULTS.network);
    if (!(await hasRoom(sizeOf(toFetch)))) return this.#view?.showFault(FAULTS.room);
    await this.#whileBusy(async () => {
      await saveShelf({
        choice,
        wanted,
        saved: this.#saved,
        today: toDay(new Date()),
        onProgress: (done, total) => this.#view?.showProgress(done, total),
      });
      const isKept = await askToKeep();
      this.#view?.say(
        isKept
          ? 'Saved. The shelf opens in this browser without a connection.'
          : 'Saved. The shelf opens in this browser without a connection. When your device runs out of room, the browser may remove it.',
      );
    });
  }

  async #remove(): Promise<void> {
    await this.#whileBusy(async () => {
      await removeShelf();
      this.#view?.say('Removed. Nothing of the shelf is kept for reading without a connection.');
    });
  }

  async #whileBusy(work: () => Promise<void>): Promise<void> {
    this.#isBusy = true;
    this.#view?.startWork();
    try {
      await work();
    } catch (error) {
      this.#view?.showFault(FAULTS[error instanceof SavingError ? error.kind : 'refused']);
    } finally {
      this.#isBusy = false;
      this.#view?.endWork();
    }
    await this.#refresh();
  }
}

/** Gives the list as the site has it now; undefined without a connection. */
async function loadList(): Promise<OfflineList | undefined> {
  const response = await fetch(OFFLINE_LIST_URL, { cache: 'no-cache' }).catch(() => undefined);
  if (!response?.ok) return undefined;
  return (await response.json().catch(() => undefined)) as OfflineList | undefined;
}

/** Gives the day on the reader's own calendar, `YYYY-MM-DD`. */
function toDay(now: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
