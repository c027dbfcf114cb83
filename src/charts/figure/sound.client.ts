/** A chart's series as sound: one short tone a value, higher for more. Nothing sounds until a reader asks. */
import t from 'messages:figure';

interface Tune {
  readonly label: string;
  readonly values: readonly (number | null)[];
  readonly items?: readonly string[];
}

const [LOW, HIGH, BEAT] = [220, 880, 0.16];
let playing: AudioContext | undefined;

/** Stops what sounds. */
export function stop(): void {
  void playing?.close();
  playing = undefined;
}

/**
 * Plays tunes one after the other.
 * @param light Called with the item whose value sounds, and with nothing at the end.
 */
export async function play(tunes: readonly Tune[], say: (text: string) => void, light: (item: string | undefined) => void): Promise<void> {
  stop();
  const audio = new AudioContext();
  playing = audio;
  for (const { label, values, items } of tunes) {
    const known = values.filter((value) => value !== null);
    const [least, most] = [Math.min(...known), Math.max(...known)];
    say(t('heard', { label, least: String(least), most: String(most), count: known.length }));
    const start = audio.currentTime + 0.3;
    values.forEach((value, place) => {
      if (value === null) return;
      const at = start + place * BEAT;
      const [tone, volume] = [audio.createOscillator(), audio.createGain()];
      tone.type = 'triangle';
      tone.frequency.value = LOW * (HIGH / LOW) ** (most > least ? (value - least) / (most - least) : 0.5);
      volume.gain.setValueAtTime(0.0001, at);
      volume.gain.exponentialRampToValueAtTime(0.22, at + 0.02);
      volume.gain.exponentialRampToValueAtTime(0.0001, at + BEAT * 0.95);
      tone.connect(volume).connect(audio.destination);
      tone.start(at);
      tone.stop(at + BEAT);
    });
    for (let place = 0; place <= values.length; place += 1) {
      await new Promise((resolve) => {
        setTimeout(resolve, Math.max(0, (start + place * BEAT - audio.currentTime) * 1000));
      });
      if (playing !== audio) return;
      light(items?.[place]);
    }
  }
  stop();
}
