import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/authoring/input-error.ts';
import { Images } from '../../src/authoring/images.ts';

const file = 'backend: registry.example.com:5000/acme/backend:1.4.2 # {"$imagepolicy": "flux-system:backend"}\n';

describe('Images', () => {
  it('splits a reference at its tag, not at the port of the registry', () => {
    expect(new Images(file).get('backend')).toEqual({
      name: 'backend',
      repository: 'registry.example.com:5000/acme/backend',
      tag: '1.4.2',
      reference: 'registry.example.com:5000/acme/backend:1.4.2',
    });
  });

  it('has none where the file is empty', () => {
    expect(new Images('').all).toEqual([]);
  });

  it('names what the file has where an image is missing', () => {
    expect(() => new Images(file).get('frontend')).toThrow('images.yaml has no image "frontend"; it has backend');
  });

  it.each(['backend: registry.example.com:5000/backend', 'backend: 3', 'backend: null'])(
    'refuses an image without a tag: %s',
    (content) => {
      expect(() => new Images(content)).toThrow('"backend" of "images.yaml" is not an image with a tag');
    },
  );

  it.each([
    ['a list', '- registry.example.com/backend:1.0.0', '"images.yaml" must name one image a line'],
    ['a word', 'backend', '"images.yaml" must name one image a line'],
    ['no YAML', 'backend: [', '"images.yaml" is not YAML: '],
    ['a name that stands twice', `${file}${file}`, '"images.yaml" is not YAML: Map keys must be unique'],
  ])('refuses %s as a fault of the file, not of ours', (_what, content, message) => {
    const images = () => new Images(content);
    expect(images).toThrow(InputError);
    expect(images).toThrow(message);
  });
});
