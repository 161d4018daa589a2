import java.util.ArrayList;
import java.util.List;

/** The residual network of 20 layers for small pictures (He et al., 2016), as nodes to be drawn. */
final class ResNet {
	private static final int BLOCKS = 3;
	private final List<String> nodes = new ArrayList<>();
	private int count;

	private ResNet() {}

	static List<String> nodes() {
		return new ResNet().draw();
	}

	private List<String> draw() {
		nodes.add("in input - shape=32,32,3");
		String last = activated(normalized("in", 16, 3, 1));
		int channels = 16;
		for (int filters : new int[] { 16, 32, 64 }) {
			for (int block = 0; block < BLOCKS; block++) {
				last = block(last, filters, channels == filters ? 1 : 2, channels != filters);
				channels = filters;
			}
		}
		nodes.add("pool global_pool " + last + " mode=average");
		nodes.add("out output pool units=10");
		return nodes;
	}

	private String block(String input, int filters, int stride, boolean projected) {
		String first = activated(normalized(input, filters, 3, stride));
		String second = normalized(first, filters, 3, 1);
		String skip = projected ? normalized(input, filters, 1, stride) : input;
		String sum = "sum" + count++;
		nodes.add(sum + " add " + second + "," + skip);
		return activated(sum);
	}

	private String normalized(String input, int filters, int kernel, int stride) {
		String conv = "conv" + count;
		String norm = "norm" + count++;
		nodes.add("%s conv2d %s filters=%d kernel=%d,%d stride=%d,%d padding=explicit pad=%d,%d bias=false".formatted(
				conv, input, filters, kernel, kernel, stride, stride, kernel / 2, kernel / 2));
		nodes.add(norm + " batch_norm " + conv);
		return norm;
	}

	private String activated(String input) {
		String relu = "relu" + count++;
		nodes.add(relu + " activation " + input + " function=relu");
		return relu;
	}
}
