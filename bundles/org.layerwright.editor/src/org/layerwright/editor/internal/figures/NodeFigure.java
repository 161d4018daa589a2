package org.layerwright.editor.internal.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MouseEvent;
import org.eclipse.draw2d.MouseMotionListener;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.layerwright.ui.Tones;

/** A node: a rounded card with the colour of its category, icon, name, kind and settings; badge and port on demand. */
public final class NodeFigure extends Figure {

	private static final int ARC = 10;
	private static final int PORT = 10;
	private static final int STRIP = 5;

	private final Look look;
	private final Label name = label();
	private final Label kind = label();
	private final Label summary = label();
	private final Badge badge;
	private Image icon;
	private RGB accent = new RGB(128, 128, 128);
	private boolean hasPort = true;
	private boolean block;
	private boolean hovered;
	private boolean selected;
	private boolean focused;
	private boolean target;

	/** An empty card. */
	public NodeFigure(Look look) {
		this.look = look;
		this.badge = new Badge(look);
		add(name);
		add(kind);
		add(summary);
		add(badge);
		addMouseMotionListener(new MouseMotionListener.Stub() {
			@Override
			public void mouseEntered(MouseEvent event) {
				setHovered(true);
			}

			@Override
			public void mouseExited(MouseEvent event) {
				setHovered(false);
			}
		});
	}

	private static Label label() {
		Label label = new Label();
		label.setLabelAlignment(PositionConstants.LEFT);
		return label;
	}

	/** What the card says. */
	public void setTexts(String nodeName, String kindName, String settings) {
		name.setText(nodeName);
		kind.setText(kindName);
		summary.setText(settings);
	}

	/** Fonts, colours and icon as the look and the category have them. */
	public void setStyle(Image categoryIcon, RGB categoryColor) {
		icon = categoryIcon;
		accent = categoryColor;
		name.setFont(look.nameFont());
		kind.setFont(look.smallFont());
		summary.setFont(look.smallFont());
		Tones tones = look.tones();
		name.setForegroundColor(look.color(tones.text()));
		kind.setForegroundColor(look.color(tones.subtle()));
		summary.setForegroundColor(look.color(tones.subtle()));
		repaint();
	}

	/** What is wrong with the node; hides the badge without. */
	public void setProblem(BadgeKind severity, String reason) {
		badge.show(severity, reason);
		repaint();
	}

	/** Whether edges may begin here. */
	public void setHasPort(boolean port) {
		hasPort = port;
	}

	/** Whether other layers are inside: the card looks like a stack of cards. */
	public void setBlock(boolean several) {
		block = several;
	}

	public void setSelected(boolean selected) {
		this.selected = selected;
		repaint();
	}

	public void setFocused(boolean focused) {
		this.focused = focused;
		repaint();
	}

	/** Whether what is being dragged would arrive here. */
	public void setTarget(boolean target) {
		this.target = target;
		repaint();
	}

	private void setHovered(boolean hovered) {
		this.hovered = hovered;
		repaint();
	}

	/** The card without the free space around it. */
	public Rectangle card() {
		Rectangle card = getBounds().getCopy();
		return card.shrink(Look.MARGIN, Look.MARGIN);
	}

	/** Where the name stands, to edit it there. */
	public Label nameLabel() {
		return name;
	}

	/** What tells that something is wrong. */
	public IFigure badge() {
		return badge;
	}

	/** Whether {@code point} is on the handle from which edges are drawn. */
	public boolean isPort(Point point) {
		return hasPort && port().getCopy().expand(2, 2).contains(point);
	}

	private Rectangle port() {
		Rectangle card = card();
		return new Rectangle(card.x + (card.width - PORT) / 2, card.y + card.height - PORT / 2, PORT, PORT);
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return card().contains(x, y) || badge.isVisible() && badge.containsPoint(x, y) || isPort(new Point(x, y));
	}

	@Override
	public Dimension getPreferredSize(int wide, int high) {
		return new Dimension(look.cardWidth() + 2 * Look.MARGIN, look.cardHeight() + 2 * Look.MARGIN);
	}

	@Override
	protected boolean useLocalCoordinates() {
		return false;
	}

	@Override
	protected void layout() {
		Rectangle card = card();
		int left = card.x + 14 + Look.ICON + 8;
		int right = card.x + card.width - 10;
		int first = FigureUtilities.getFontMetrics(name.getFont()).getHeight();
		int second = FigureUtilities.getFontMetrics(summary.getFont()).getHeight();
		int lines = summary.getText().isEmpty() ? first : first + 1 + second;
		int top = card.y + (card.height - lines) / 2;
		int nameWidth = Math.min(right - left, name.getPreferredSize().width);
		name.setBounds(new Rectangle(left, top, nameWidth, first));
		int kindWidth = Math.min(right - left - nameWidth - 8, kind.getPreferredSize().width);
		kind.setVisible(kindWidth >= Math.min(24, kind.getPreferredSize().width));
		kind.setBounds(new Rectangle(right - kindWidth, top + (first - second), Math.max(0, kindWidth), second));
		summary.setBounds(new Rectangle(left, top + first + 1, right - left, second));
		badge.setBounds(new Rectangle(card.x + card.width - 9, card.y - 8, 16, 16));
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		graphics.setAntialias(SWT.ON);
		graphics.setTextAntialias(SWT.ON);
		Rectangle card = card();
		paintShadow(graphics, card);
		if (block) {
			paintCardsBelow(graphics, card);
		}
		graphics.setBackgroundColor(look.color(look.tones().surface()));
		graphics.fillRoundRectangle(card, ARC, ARC);
		paintStrip(graphics, card);
		paintOutline(graphics, card);
		if (icon != null) {
			graphics.drawImage(icon, card.x + 14, card.y + (card.height - Look.ICON) / 2);
		}
	}

	private void paintShadow(Graphics graphics, Rectangle card) {
		graphics.pushState();
		graphics.setBackgroundColor(look.color(new RGB(0, 0, 0)));
		graphics.setAlpha(look.tones().dark() ? 50 : 10);
		for (int i = 1; i <= 3; i++) {
			graphics.fillRoundRectangle(new Rectangle(card.x - i + 1, card.y, card.width + 2 * i - 2, card.height + i),
					ARC + i, ARC + i);
		}
		graphics.popState();
	}

	private void paintCardsBelow(Graphics graphics, Rectangle card) {
		graphics.setBackgroundColor(look.color(look.tones().surface()));
		graphics.setForegroundColor(outline());
		graphics.setLineWidth(1);
		for (int i = 2; i > 0; i--) {
			Rectangle below = new Rectangle(card.x + 5 * i, card.y + card.height - ARC, card.width - 10 * i - 1,
					ARC + 3 * i - 1);
			graphics.fillRoundRectangle(below, ARC, ARC);
			graphics.drawRoundRectangle(below, ARC, ARC);
		}
	}

	private void paintStrip(Graphics graphics, Rectangle card) {
		graphics.setBackgroundColor(look.color(accent));
		graphics.fillRoundRectangle(new Rectangle(card.x, card.y, 2 * ARC, card.height), ARC, ARC);
		graphics.setBackgroundColor(look.color(look.tones().surface()));
		graphics.fillRectangle(new Rectangle(card.x + STRIP, card.y, 2 * ARC - STRIP + 2, card.height));
	}

	private void paintOutline(Graphics graphics, Rectangle card) {
		graphics.setForegroundColor(outline());
		boolean strong = selected || target;
		graphics.setLineWidth(strong ? 2 : 1);
		graphics.drawRoundRectangle(strong ? card : new Rectangle(card.x, card.y, card.width - 1, card.height - 1), ARC,
				ARC);
		if (focused && !selected) {
			graphics.setLineStyle(SWT.LINE_DOT);
			graphics.drawRoundRectangle(card.getCopy().expand(3, 3), ARC + 3, ARC + 3);
			graphics.setLineStyle(SWT.LINE_SOLID);
		}
	}

	private Color outline() {
		Tones tones = look.tones();
		if (selected || target) {
			return look.color(tones.accent());
		}
		if (badge.isVisible()) {
			return look.color(badge.color());
		}
		return look.color(hovered ? tones.subtle() : tones.line());
	}

	@Override
	protected void paintClientArea(Graphics graphics) {
		super.paintClientArea(graphics);
		if (hasPort && (hovered || selected)) {
			graphics.setAntialias(SWT.ON);
			graphics.setBackgroundColor(look.color(look.tones().accent()));
			graphics.setForegroundColor(look.color(look.tones().surface()));
			graphics.setLineWidth(2);
			graphics.fillOval(port());
			graphics.drawOval(port().getCopy().shrink(0, 0));
		}
	}
}
