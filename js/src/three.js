// What packages get of three.js: what draws. What loads files, plays sounds or animations is left out of the bundle.

export {
  AdditiveBlending, AmbientLight, ArrowHelper, AxesHelper, BackSide, Box2, Box3, Box3Helper, BoxGeometry, BufferAttribute,
  BufferGeometry, CanvasTexture, CatmullRomCurve3, CircleGeometry, ClampToEdgeWrapping, Color, ConeGeometry,
  CylinderGeometry, Data3DTexture, DataTexture, DirectionalLight, DoubleSide, DynamicDrawUsage,
  EdgesGeometry, Euler, Float32BufferAttribute, FloatType, FrontSide, GLSL3, GridHelper, Group, HemisphereLight,
  IcosahedronGeometry, InstancedBufferAttribute, InstancedBufferGeometry, InstancedMesh, Int32BufferAttribute,
  Line, Line3, LineBasicMaterial, LineCurve3, LineDashedMaterial, LineLoop, LineSegments, LinearFilter, MathUtils, Matrix3,
  Matrix4, Mesh, MeshBasicMaterial, MeshLambertMaterial, MeshNormalMaterial, MeshPhongMaterial, MeshPhysicalMaterial,
  MeshStandardMaterial, MultiplyBlending, NearestFilter, NoBlending, NormalBlending, Object3D, OctahedronGeometry,
  OrthographicCamera, PerspectiveCamera, Plane, PlaneGeometry, PointLight, Points, PointsMaterial,
  PolyhedronGeometry, QuadraticBezierCurve3, Quaternion, RawShaderMaterial, Ray, Raycaster, RGBAFormat, RedFormat,
  RepeatWrapping, RingGeometry, SRGBColorSpace, Scene, ShaderMaterial, Shape, ShapeGeometry, Sphere, SphereGeometry, Spherical,
  Sprite, SpriteMaterial, SubtractiveBlending, TetrahedronGeometry, Texture, Triangle,
  TubeGeometry, Uint16BufferAttribute, Uint32BufferAttribute, Uint8BufferAttribute, UnsignedByteType, Vector2, Vector3, Vector4,
  WebGLRenderTarget, WireframeGeometry,
} from 'three';
