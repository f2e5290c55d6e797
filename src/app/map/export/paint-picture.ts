/** Pixels of the picture for one of the plate. */
const SCALE = 2;

/** An SVG file as a picture of pixels, twice as fine. */
export async function paintPicture(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((settle, fail) => {
      canvas.toBlob((blob) => (blob ? settle(blob) : fail(new Error('The picture could not be drawn.'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
