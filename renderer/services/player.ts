import { i18n } from '../i18n/i18n';
import { playerRates, usePlayerStore } from '../state/player-store';
import { useStudyStore } from '../state/study-store';
import { request } from './api';
import { heardTurn } from './heard-turn';

/** Seconds a jump takes, and seconds that are heard again after a pause, as transcribers are used to. */
export const JUMP = 5;
const HEARD_AGAIN = 1.5;

let element: HTMLAudioElement | null = null;
/** How often a recording was asked for; an answer to an older question is not used. */
let asked = 0;
/** Ends the watch over what the document has as its recording. */
let unwatch: () => void = () => undefined;

/** Opens the recording of a document and plays it from `seconds`; asked again for the same one it goes there. */
export async function playFrom(document: string, seconds: number): Promise<void> {
  if (await openRecording(document)) {
    seek(seconds);
    await play();
  }
}

/** Plays or pauses; after a pause the last moment is heard again. Opens the recording of `document` where none is open. */
export async function togglePlaying(document: string | null): Promise<void> {
  const store = usePlayerStore.getState();
  if (store.document === null || (document !== null && store.document !== document && hasMedia(document))) {
    if (document !== null) await playFrom(document, 0);
    return;
  }
  if (store.playing) return element?.pause();
  seek(store.at - HEARD_AGAIN);
  await play();
}

/** Goes back or forth by seconds; speed and loop stay as they are. */
export function jumpBy(seconds: number): void {
  seek(usePlayerStore.getState().at + seconds);
}

/** Goes to a moment; before the start is the start. */
export function seek(seconds: number): void {
  if (element === null) return;
  const at = Math.max(0, seconds);
  element.currentTime = at;
  const { loop } = usePlayerStore.getState();
  // Who goes elsewhere wants to hear what is there, not the turn that was repeated.
  const isInLoop = loop === null || (at >= loop.from && at < loop.to);
  usePlayerStore.setState({ at, ...(isInLoop ? {} : { loop: null }) });
}

/** The next faster (1) or slower (-1) speed. */
export function stepRate(step: 1 | -1): void {
  const index = playerRates.findIndex((rate) => rate === usePlayerStore.getState().rate);
  setRate(playerRates[index + step] ?? usePlayerStore.getState().rate);
}

/** Listens at this speed; voices keep their pitch. */
export function setRate(rate: number): void {
  if (element !== null) element.playbackRate = rate;
  usePlayerStore.setState({ rate });
}

/** Plays the turn that is heard over and over, or goes on with the rest. */
export function toggleLoop(): void {
  const { document, at, loop } = usePlayerStore.getState();
  const turns = useStudyStore.getState().study.documents.get(document ?? '')?.turns ?? [];
  const turn = loop === null ? heardTurn(turns, at) : undefined;
  usePlayerStore.setState({ loop: turn === undefined ? null : { from: turn.from, to: turn.to } });
}

/** Stops and puts the player away. */
export function closePlayer(): void {
  element?.pause();
  element?.removeAttribute('src');
  element = null;
  unwatch();
  usePlayerStore.setState({ document: null, playing: false, at: 0, duration: 0, loop: null, problem: null });
}

/** Whether a document has a recording. */
export function hasMedia(document: string): boolean {
  return useStudyStore.getState().study.documents.get(document)?.media !== undefined;
}

async function openRecording(document: string): Promise<boolean> {
  const media = useStudyStore.getState().study.documents.get(document)?.media;
  if (media === undefined) return false;
  if (usePlayerStore.getState().document === document && element !== null) return true;
  closePlayer();
  usePlayerStore.setState({ document });
  asked += 1;
  const turn = asked;
  const there = await request('media:there', { hash: media.hash });
  // Another recording was asked for, or the player was closed, while the disk answered.
  if (turn !== asked || usePlayerStore.getState().document !== document) return false;
  if (!there.ok || !there.value) {
    usePlayerStore.setState({ problem: i18n.t('media:notHere', { name: media.name }) });
    return false;
  }
  element = listened(new Audio(`app://codeboom/media/${media.hash}`), media.name);
  unwatch = useStudyStore.subscribe(({ study }) => {
    // Another study was opened, or the document went or got another recording: nothing must go on sounding.
    if (study.documents.get(document)?.media?.hash !== media.hash) closePlayer();
  });
  return true;
}

function listened(audio: HTMLAudioElement, name: string): HTMLAudioElement {
  const { rate } = usePlayerStore.getState();
  audio.playbackRate = rate;
  audio.addEventListener('play', () => usePlayerStore.setState({ playing: true }));
  audio.addEventListener('pause', () => usePlayerStore.setState({ playing: false }));
  audio.addEventListener('durationchange', () => usePlayerStore.setState({ duration: audio.duration }));
  audio.addEventListener('timeupdate', () => follow(audio));
  audio.addEventListener('ended', () => atTheEnd(audio));
  audio.addEventListener('error', () =>
    usePlayerStore.setState({ playing: false, problem: i18n.t('media:cannotPlay', { name }) }),
  );
  return audio;
}

/** Told a few times a second: where it is, and whether a loop goes back to its start. */
function follow(audio: HTMLAudioElement): void {
  const { loop } = usePlayerStore.getState();
  if (loop !== null && audio.currentTime >= loop.to) audio.currentTime = loop.from;
  usePlayerStore.setState({ at: audio.currentTime });
}

/** The last turn ends with the recording, so that its loop begins again here. */
function atTheEnd(audio: HTMLAudioElement): void {
  const { loop } = usePlayerStore.getState();
  if (loop === null) return usePlayerStore.setState({ playing: false });
  audio.currentTime = loop.from;
  void play();
}

async function play(): Promise<void> {
  // Refused only when the recording cannot be played or was closed meanwhile, which `error` tells in words.
  await element?.play().catch(() => undefined);
}
