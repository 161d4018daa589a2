import java.util.List;

/**
 * A network that is measured.
 *
 * @param name as on the command line and in pytorch.py
 * @param title for tables
 * @param batch samples an update
 * @param time steps of a sequence; 1 where there is none
 * @param loss the loss of its training
 * @param nodes what is drawn: name, kind, inputs, settings
 * @param goal the ratio to PyTorch that is wanted on one core
 * @param scaled whether two cores are wanted to train it 1.7 times as fast as one
 */
record Subject(String name, String title, int batch, int time, String loss, List<String> nodes, double goal,
		boolean scaled) {

	static final int CLASSES = 10;

	static final List<Subject> ALL = List.of(
			new Subject("mlp", "MLP 784-512-256-10", 128, 1, "cross_entropy",
					List.of("in input - shape=784", "a dense in units=512 activation=relu",
							"b dense a units=256 activation=relu", "out output b units=10"),
					1.2, true),
			new Subject("cnn", "CNN 5×5×20, pool, 5×5×50, pool, 500, 10", 64, 1, "cross_entropy",
					List.of("in input - shape=28,28,1", "c conv2d in filters=20 kernel=5,5 activation=relu",
							"p max_pool2d c kernel=2,2", "d conv2d p filters=50 kernel=5,5 activation=relu",
							"q max_pool2d d kernel=2,2", "f flatten q", "g dense f units=500 activation=relu",
							"out output g units=10"),
					1.2, true),
			new Subject("lstm", "LSTM 64 to 128, T = 50", 32, 50, "cross_entropy",
					List.of("in input - shape=50,64", "r lstm in units=128", "out output r units=10"), 1.15, false),
			new Subject("gru", "GRU 64 to 128, T = 50", 32, 50, "cross_entropy",
					List.of("in input - shape=50,64", "r gru in units=128", "out output r units=10"), 1.15, false),
			new Subject("transformer", "Transformer encoder × 2, d 128, 4 heads, T = 64", 16, 64, "cross_entropy",
					List.of("in input - shape=64,128",
							"a transformer_encoder_layer in heads=4 hidden=512 activation=gelu",
							"b transformer_encoder_layer a heads=4 hidden=512 activation=gelu",
							"m global_pool b mode=average", "out output m units=10"),
					1, true),
			new Subject("xor", "XOR 2-4-1", 4, 1, "binary_cross_entropy",
					List.of("in input - shape=2", "a dense in units=4 activation=tanh", "out output a units=1"), 2.5,
					false),
			new Subject("resnet", "ResNet-20, 32×32×3", 64, 1, "cross_entropy", ResNet.nodes(), 1, false));

	/** Whether there is a target for each step. */
	boolean everyStep() {
		return name.equals("lstm") || name.equals("gru");
	}

	/** The shape of a batch of inputs. */
	long[] inputShape(int samples) {
		return switch (name) {
		case "mlp" -> new long[] { samples, 784 };
		case "cnn" -> new long[] { samples, 1, 28, 28 };
		case "lstm", "gru" -> new long[] { samples, 64, time };
		case "transformer" -> new long[] { samples, 128, time };
		case "resnet" -> new long[] { samples, 3, 32, 32 };
		default -> new long[] { samples, 2 };
		};
	}
}
