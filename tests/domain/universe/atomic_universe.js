// A layer of the view: the path that the centre of the atoms takes, and where it is in the frame that is shown.
export default function ({ ContainerView, THREE }) {
  ContainerView.extend({
    name: 'centre',
    async setup(view) {
      if (!view.kinds.includes('AtomicUniverse')) return;
      const { centre_x: x, centre_y: y, centre_z: z } = await view.get_traits('centre', { frame: null });
      const places = Array.from(x, (_, k) => new THREE.Vector3(x[k], y[k], z[k]));
      const path = new THREE.BufferGeometry().setFromPoints(places);
      view.scene.add('path', new THREE.Line(path, new THREE.LineBasicMaterial({ color: 0xff00ff })));
      const ball = new THREE.Mesh(new THREE.SphereGeometry(0.25), new THREE.MeshBasicMaterial({ color: 0xff00ff }));
      view.scene.add('centre', ball);
      const move = (frame) => ball.position.copy(places[frame]);
      move(view.frame);
      view.on('frame', move);
      view.gui.add(ball, 'visible').name('centre').onChange(() => view.stage.invalidate());
    },
  });
}
