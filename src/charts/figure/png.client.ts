/** Makes a PNG in the browser from the SVG that the site offers, with the site's own fonts inside, twice as fine. */

async function dataUrl(address: string): Promise<string> {
  const blob = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(String(reader.result));
    };
    reader.onerror = () => {
      reject(new Error(`cannot read ${address}`));
    };
    reader.readAsDataURL(blob);
  });
}

/** Fonts that the page has loaded already, as rules that a picture can carry. */
async function fonts(): Promise<string> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=font]')];
  const rules = await Promise.all(
    links.map(
      async ({ href }) =>
        `@font-face{font-family:"${/big-shoulders/.test(href) ? 'Big Shoulders' : 'Public Sans'}";font-weight:${/big-shoulders/.test(href) ? '800' : '100 900'};src:url(${await dataUrl(href)})}`,
    ),
  );
  return rules.join('');
}

/** Saves a picture file as PNG under the same name. */
export async function savePng(svgAddress: string): Promise<void> {
  const [text, faces] = await Promise.all([fetch(svgAddress).then((answer) => answer.text()), fonts()]);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text.replace('<style>', `<style>${faces}`))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width * 2, image.height * 2];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!blob) throw new Error('no picture');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = (svgAddress.split('/').at(-1) ?? 'chart.svg').replace(/\.svg.*$/, '.png');
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
